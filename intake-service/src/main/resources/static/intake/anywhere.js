// On every page of somebody signed in: sends what waits, and says in the bar how much that is.

import { openDrafts } from "/maplebridge/drafts.js";
import { queue } from "./device.js";

const badge = document.getElementById("unsent");
const leaving = document.getElementById("leaving");
const count = (sentence, ...numbers) => numbers.reduce((text, n, i) => text.replace(`{${i}}`, n), sentence);

async function draw() {
  const { waiting, refused } = await queue.state();
  const unsent = waiting.length + refused.length;
  badge.hidden = unsent === 0;
  badge.textContent = count(badge.dataset.words, unsent);
}

/** Before somebody signs out: what stays behind. */
async function say() {
  const { waiting, refused } = await queue.state();
  const drafts = await (await openDrafts()).all();
  const numbers = [waiting.length + refused.length, drafts.length];
  leaving.hidden = numbers.every((number) => number === 0);
  leaving.textContent = count(leaving.dataset.words, ...numbers);
}

queue.addEventListener("change", draw);
leaving?.closest("details").addEventListener("toggle", say);
await draw();
await say();
queue.send();
