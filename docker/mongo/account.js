// Run by the image of MongoDB when its volume is empty.
db.getSiblingDB("admin").createUser({
  user: "maplebridge",
  pwd: process.env.MAPLEBRIDGE_PASSWORD,
  roles: ["maplebridge_cases", "maplebridge_stats", "maplebridge_stats_editions"].map((name) => ({ role: "readWrite", db: name })),
  mechanisms: ["SCRAM-SHA-256"],
});
