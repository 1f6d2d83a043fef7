export type Viewer = { kind: "customer"; userId: string; name: string; email: string } | { kind: "guest" };
