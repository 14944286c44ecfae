import { proof } from "/maplebridge/session.js";

const PATIENCE = 20_000;
// 403: the proof was made anew by this answer, or a role was taken away and may come back.
const TRY_LATER = new Set([403, 408, 425, 429]);

function ask(entry, account) {
  return fetch(`/intake/api/${entry.kind}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": entry.id,
      // Whoever signed in last in this browser sends the cookie: the server compares.
      "X-Entry-Of": encodeURIComponent(account),
      ...proof(),
    },
    body: JSON.stringify(entry.body),
    redirect: "error",
    signal: AbortSignal.timeout?.(PATIENCE),
  });
}

/** A form opened without a network has no proof yet: the refusal brings it. */
async function askWithProof(entry, account) {
  const before = proof()["X-XSRF-TOKEN"];
  const response = await ask(entry, account);
  return response.status === 403 && proof()["X-XSRF-TOKEN"] !== before ? ask(entry, account) : response;
}

/**
 * One try. Only 202 with a case counts as arrived: a hotel's log-in page answers 200. Only a
 * problem of ours counts as refused or as signed out, for the same reason.
 */
export async function post(entry, account) {
  let response;
  try {
    response = await askWithProof(entry, account);
    const answer = await response.json();
    if (response.status === 202 && answer.caseId) {
      return { state: "sent", caseId: answer.caseId };
    }
    const ours = response.headers.get("Content-Type")?.startsWith("application/problem+json");
    if (ours && (response.status === 401 || answer.type?.endsWith(":other-account"))) {
      return { signedOut: true };
    }
    if (ours && response.status < 500 && !TRY_LATER.has(response.status)) {
      return { state: "refused", errors: answer.errors ?? [], detail: answer.detail ?? "" };
    }
  } catch {
    return { unreachable: true };
  }
  return {
    unreachable: response.status === 503 || response.status === 429,
    retryAfter: Number(response.headers.get("Retry-After")) || 0,
  };
}
