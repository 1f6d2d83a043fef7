/** Who sells, as it stands on every receipt. Made up: a merchant puts their own here (docs/go-live.md). */
export const seller = {
  brand: "Windfall",
  name: "Windfall Objects Ltd",
  address: ["4 Orchard Yard", "Hereford HR1 2AB", "United Kingdom"],
  taxId: "GB 000 0000 00",
  email: "orders@windfall.example",
} as const;
