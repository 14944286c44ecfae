// The village of the last entry that was accepted: nearly always that of the next.

const key = (account) => `maplebridge.village.${account}`;

/** Reading and writing may be refused by the browser; then nothing is remembered. */
export function lastVillage(account) {
  try {
    return localStorage.getItem(key(account));
  } catch {
    return null;
  }
}

export function rememberVillage(account, code) {
  try {
    localStorage.setItem(key(account), code);
  } catch {
    // Private windows: the form works, it only forgets.
  }
}
