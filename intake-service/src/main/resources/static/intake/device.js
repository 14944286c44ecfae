// The one queue of this page, whichever of its scripts asks for it.

import { Queue } from "./queue.js";
import { openStore } from "./store.js";

export const queue = new Queue(await openStore());
