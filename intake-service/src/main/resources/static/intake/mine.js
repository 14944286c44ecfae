// A mediator's own page: what waits here, and what became of what this account sent in, from whatever
// device. The server tells it while the page is looked at; where it cannot, the page asks now and
// then. What was sent from here is shown without a network too, as it was known last.

import { Banner } from "./banner.js";
import { queue } from "./device.js";
import { account } from "/maplebridge/kept.js";
import { lookAfterPages } from "./pages.js";

const OWN = "/cases/api/submissions";
const NOW_AND_THEN = 60_000;
const PATIENCE = 15_000;
const MOST = 30;
const list = document.getElementById("mine");
const empty = document.getElementById("mine-empty");
const words = list.dataset;

const SAID = {
  CLOSED: ["fine", words.closed],
  NOT_ACCEPTED: ["late", words.declined],
  RETURNED: ["late", words.returned],
  VOIDED: ["waiting", words.voided],
};

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

function pill(tone, sentence) {
  const pill = document.createElement("span");
  pill.className = `pill tone-${tone}`;
  pill.textContent = sentence;
  return pill;
}

function line(entry) {
  const item = document.createElement("li");
  const opens = entry.caseId && entry.standing?.open !== false;
  const subject = document.createElement(opens ? "a" : "span");
  subject.textContent = entry.subject;
  if (opens) {
    subject.href = `/cases/${encodeURIComponent(entry.caseId)}`;
  }
  item.append(subject);
  const { conflict, state } = entry.standing ?? {};
  if (!conflict || state) {
    item.append(pill(...said(entry)));
  }
  if (conflict) {
    item.append(pill("soon", words.conflict));
  }
  return item;
}

/** As the server told it last; what another device sent is not kept on this one. */
let told = [];

async function draw() {
  const { waiting, refused, sent } = await queue.state();
  const here = new Map(sent.map((entry) => [entry.caseId, entry]));
  const elsewhere = told.filter(({ caseId }) => !here.has(caseId));
  const entries = [...waiting, ...refused, ...sent, ...elsewhere].sort((a, b) => b.made - a.made).slice(0, MOST);
  list.replaceChildren(...entries.map(line));
  empty.hidden = entries.length > 0;
}

/** Whoever signed in last in this browser is answered: the page may be another's. */
async function learn({ account: whose, items }) {
  if (whose !== account) {
    return;
  }
  told = items.map(({ caseId, subject, sentAt, open, state, number, reason, conflictSince }) => ({
    caseId,
    subject,
    made: Date.parse(sentAt),
    standing: { open, state, number, reason, conflict: Boolean(conflictSince) },
  }));
  const { sent } = await queue.state();
  for (const { caseId, standing } of told) {
    const entry = sent.find((one) => one.caseId === caseId);
    if (entry && JSON.stringify(standing) !== JSON.stringify(entry.standing)) {
      await queue.learn(entry, standing);
    }
  }
  await draw();
}

let live;
let again;

function stop() {
  clearTimeout(again);
  live?.close();
  live = undefined;
}

/** Told by the server from now on; where it refuses the line, asked now and again in a while. */
function look() {
  stop();
  if (document.hidden || !navigator.onLine) {
    return;
  }
  live = new EventSource(`${OWN}?live`);
  live.addEventListener("entries", ({ data }) => learn(JSON.parse(data)));
  live.addEventListener("error", ({ target }) => {
    if (target === live && target.readyState === EventSource.CLOSED) {
      again = setTimeout(look, NOW_AND_THEN);
      ask().catch(() => {});
    }
  });
}

async function ask() {
  const answer = await fetch(OWN, { redirect: "error", signal: AbortSignal.timeout?.(PATIENCE) });
  if (answer.ok) {
    await learn(await answer.json());
  }
}

new Banner(document.getElementById("queue"), queue, false);
queue.addEventListener("change", draw);
document.addEventListener("visibilitychange", look);
addEventListener("pageshow", ({ persisted }) => persisted && look());
addEventListener("pagehide", stop);
addEventListener("online", look);
addEventListener("offline", stop);
await draw();
queue.send();
look();
document.documentElement.dataset.entry = "ready";
lookAfterPages();
