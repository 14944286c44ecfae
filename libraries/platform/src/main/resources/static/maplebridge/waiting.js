// What waits on this device goes out from whatever page is open. The scripts for it are fetched only
// where something was ever kept; without them, as with the intake service away, the page is whole.

import { account, exists, leaveLocked, waitingOfOthers } from "./kept.js";

const KEPT = ["maplebridge", "maplebridge-intake"];

// The sign-in page, where somebody has left. A page that is kept for want of a network is nobody's
// either, and leaves the key where it is.
const left = document.getElementById("left-here");

if (left) {
  await leaveLocked();
  const count = await waitingOfOthers();
  left.textContent = left.dataset.words.replace("{0}", count);
  left.hidden = count === 0;
} else if (account && (await Promise.all(KEPT.map(exists))).some(Boolean)) {
  import("/intake/anywhere.js").catch(() => {});
}
