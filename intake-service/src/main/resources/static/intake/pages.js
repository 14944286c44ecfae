// Only HTTPS and localhost have service workers, and a browser may refuse one; then the queue works,
// and the pages need a network.

const SCOPE = "/";
const ONCE = "/intake/";

/** Links to pages that cannot be had now end in one of ours. */
export async function lookAfterPages() {
  try {
    await navigator.serviceWorker?.register("/intake/sw.js", { scope: SCOPE });
    // A release before this one looked after the forms alone.
    const before = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(before.filter(({ scope }) => new URL(scope).pathname === ONCE).map((one) => one.unregister()));
  } catch {
    // Without it, a page needs a network.
  }
}
