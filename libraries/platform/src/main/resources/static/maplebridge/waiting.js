// What waits on this device goes out from whatever page is open. The scripts for it are fetched only
// where something was ever kept; without them, as with the intake service away, the page is whole.

import { account, exists, leaveLocked, waitingOfOthers } from "./kept.js";

const KEPT = ["maplebridge", "maplebridge-intake"];

if (!account) {
  await leaveLocked();
  const left = document.getElementById("left-here");
  const count = left && (await waitingOfOthers());
  if (count) {
    left.textContent = left.dataset.words.replace("{0}", count);
    left.hidden = false;
  }
} else if ((await Promise.all(KEPT.map(exists))).some(Boolean)) {
  import("/intake/anywhere.js").catch(() => {});
}
