// A mediator's own page: what waits here, and what became of what arrived. Asked again whenever the
// page is looked at, and now and then meanwhile; what was known last is shown without a network.

import { Banner } from "./banner.js";
import { queue } from "./device.js";
import { lookAfterPages } from "./pages.js";

const NOW_AND_THEN = 60_000;
const SOON = 3_000;
const PATIENCE = 15_000;
const MOST = 30;
const list = document.getElementById("mine");
const empty = document.getElementById("mine-empty");
const words = list.dataset;

/** Of which nothing more is to be heard. */
const FINISHED = new Set(["CLOSED", "NOT_ACCEPTED", "RETURNED", "VOIDED"]);
const SAID = {
  CLOSED: ["fine", words.closed],
  NOT_ACCEPTED: ["late", words.declined],
  RETURNED: ["late", words.returned],
  VOIDED: ["waiting", words.voided],
};

async function fetched(address) {
  const answer = await fetch(address, { redirect: "error", signal: AbortSignal.timeout?.(PATIENCE) });
  return answer.ok ? answer.json() : null;
}

async function standingOf({ caseId }) {
  const address = `/cases/api/cases/${encodeURIComponent(caseId)}`;
  const file = await fetched(address);
  if (!file) {
    return null;
  }
  const { state, number } = file;
  const events = FINISHED.has(state) && state !== "CLOSED" ? await fetched(`${address}/events`) : null;
  const reason = events?.items.findLast(({ details }) => details?.reason)?.details.reason;
  return { state, number, reason };
}

/** State and words of one entry. */
function said({ state, standing }) {
  if (state === "waiting") {
    return ["soon", words.waiting];
  }
  if (state === "refused") {
    return ["late", words.refused];
  }
  if (SAID[standing?.state]) {
    const [tone, word] = SAID[standing.state];
    return [tone, standing.reason ? words.reason.replace("{0}", word).replace("{1}", standing.reason) : word];
  }
  return standing?.number ? ["work", words.filed.replace("{0}", standing.number)] : ["work", words.received];
}

function line(entry) {
  const item = document.createElement("li");
  const subject = document.createElement(entry.caseId ? "a" : "span");
  subject.textContent = entry.subject;
  if (entry.caseId) {
    subject.href = `/cases/${encodeURIComponent(entry.caseId)}`;
  }
  const [tone, sentence] = said(entry);
  const pill = document.createElement("span");
  pill.className = `pill tone-${tone}`;
  pill.textContent = sentence;
  item.append(subject, pill);
  return item;
}

async function draw() {
  const { waiting, refused, sent } = await queue.state();
  const entries = [...waiting, ...refused, ...sent].sort((a, b) => b.made - a.made).slice(0, MOST);
  list.replaceChildren(...entries.map(line));
  empty.hidden = entries.length > 0;
}

let again;

async function look() {
  clearTimeout(again);
  if (document.hidden || !navigator.onLine) {
    return;
  }
  const { sent } = await queue.state();
  for (const entry of sent.slice(-MOST).filter(({ standing }) => !FINISHED.has(standing?.state))) {
    const standing = await standingOf(entry).catch(() => null);
    if (standing && JSON.stringify(standing) !== JSON.stringify(entry.standing)) {
      await queue.learn(entry, standing);
    }
  }
  // What has just arrived becomes a case within moments.
  const filing = sent.some(({ standing, sentAt }) => !standing && Date.now() - sentAt < NOW_AND_THEN);
  again = setTimeout(look, filing ? SOON : NOW_AND_THEN);
}

new Banner(document.getElementById("queue"), queue, false);
queue.addEventListener("change", draw);
queue.addEventListener("arrived", look);
document.addEventListener("visibilitychange", look);
addEventListener("pageshow", look);
addEventListener("online", look);
await draw();
queue.send();
await look();
document.documentElement.dataset.entry = "ready";
lookAfterPages();
