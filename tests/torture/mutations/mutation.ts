export type Mutation = { name: string; edits: readonly { file: string; from: string; to: string }[] };

export const one = (name: string, file: string, from: string, to: string): Mutation => ({
  name,
  edits: [{ file, from, to }],
});
