// Saves each answer as it is given, and only what changed. What the line loses is sent again until it is acknowledged.
const PAUSE = 2_500; // after the last key of a text
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const MOST = 200; // answers at once

export default ({ state, cards, fields, store, tell, send, merge }) => {
  let busy = false;
  let pause;
  let retry;
  let wait = FIRST_RETRY;
  const elsewhere = new Set(); // codes to be settled on another page

  const isHeld = ([code, entry]) => merge.held.get(code) === entry.value || merge.held.get(code) === null;

  const summarize = () => {
    const open = store.all().filter((entry) => !isHeld(entry)).length;
    tell.all(open ? "waiting" : store.count() ? "unsettled" : "all-saved", { elsewhere: [...elsewhere] });
  };

  const note = (item) => {
    const code = item.dataset.code;
    const before = store.get(code);
    store.put(code, { value: fields.valueOf(item), base: merge.base(item), sent: before?.sent ?? [] });
    tell.one(item, merge.held.get(code) === null ? "conflict" : "waiting");
  };

  // All with the same base go together.
  const next = () => {
    const waiting = store.all().filter((entry) => !isHeld(entry));
    return waiting.filter(([, entry]) => entry.base === waiting[0][1].base).slice(0, MOST);
  };

  const flush = async () => {
    clearTimeout(pause);
    clearTimeout(retry);
    if (busy) return;
    busy = true;
    try {
      for (let batch = next(); batch.length; batch = next()) {
        if (!(await deliver(batch))) return;
      }
      summarize();
    } finally {
      busy = false;
    }
  };

  const deliver = async (batch) => {
    batch.forEach(([code, entry]) => {
      store.put(code, { ...entry, sent: [...new Set([...entry.sent, entry.value])].slice(-5) });
      tell.one(fields.find(code), "saving");
    });
    tell.all("saving");
    const answer = await send.post("answers", [
      ["base", batch[0][1].base],
      ["since", merge.revision()],
      ["chapter", merge.chapter()],
      ["cards", merge.shown()],
      ["account", state.dataset.account],
      ...batch.map(([code, entry]) => [`a.${code}`, entry.value]),
    ]);
    if (answer.became === "ok") {
      wait = FIRST_RETRY;
      acknowledge(batch, answer.content);
      return true;
    }
    batch.forEach(([code]) => tell.one(fields.find(code), "waiting"));
    trouble(answer);
    return false;
  };

  const trouble = ({ became, reason }) => {
    tell.all(became === "lost" ? "offline" : became, { reason });
    if (became !== "lost") return;
    clearTimeout(retry);
    retry = setTimeout(flush, wait);
    wait = Math.min(2 * wait, LAST_RETRY);
  };

  const acknowledge = (batch, content) => {
    const told = Number(content.getElementById("form-progress").dataset.revision);
    batch.forEach(([code, sent]) => {
      const outcome = content.querySelector(`[data-outcome][data-code="${code}"]`);
      const now = store.get(code) ?? sent;
      if (outcome?.dataset.outcome === "stored") {
        if (now.value === sent.value) store.forget(code);
        else store.put(code, { value: now.value, base: told, sent: [] }); // somebody typed on
        merge.held.delete(code);
        elsewhere.delete(code);
      } else if (outcome?.dataset.outcome === "conflict" && now.sent.some((mine) => isTheSame(mine, outcome.dataset.theirs))) {
        store.put(code, { ...now, base: told }); // what is stored is ours: its acknowledgement was lost
      } else if (outcome) {
        merge.held.set(code, outcome.dataset.outcome === "conflict" ? null : sent.value);
        if (!fields.find(code)) elsewhere.add(code);
      } else {
        store.forget(code); // no question of this edition any more
      }
    });
    merge.apply(content);
    batch.forEach(([code]) => {
      const item = fields.find(code);
      if (!item) return;
      delete item.dataset.base;
      const outcome = content.querySelector(`[data-outcome][data-code="${code}"]`)?.dataset.outcome;
      tell.one(item, store.has(code) ? (merge.held.has(code) ? outcome : "waiting") : "saved");
    });
  };

  const isTheSame = (mine, theirs) => mine.trim().replaceAll("\r\n", "\n") === theirs.trim();

  const begin = () => {
    if (store.count()) flush();
    cards?.addEventListener("input", (event) => {
      const item = fields.itemOf(event.target);
      if (!item || !event.target.closest(".field")) return;
      fields.settleBox(item, event.target);
      note(item);
      clearTimeout(pause);
      pause = setTimeout(flush, event.target.matches("textarea, [type=text]") ? PAUSE : 0);
      if (state.dataset.kind !== "offline" && state.dataset.kind !== "signed-out") tell.all("waiting");
    });
    cards?.addEventListener("change", () => flush());
    cards?.addEventListener("focusout", () => setTimeout(() => {
      merge.tidy();
      refresh();
    }));
    cards?.addEventListener("submit", (event) => {
      if (event.submitter?.name) return;
      event.preventDefault();
      flush();
    });
    window.addEventListener("online", flush);
    document.addEventListener("htmx:load", () => { elsewhere.forEach((code) => { if (fields.find(code)) { merge.held.delete(code); elsewhere.delete(code); flush(); } }); });
    tell.onRetry(flush);
  };

  // Questions that others changed while somebody stood in them and wrote nothing.
  const refresh = async (codes = merge.stale().map((item) => item.dataset.code)) => {
    if (!codes.length) return;
    codes.forEach((code) => delete fields.find(code)?.dataset.base);
    const answer = await send.get("changes", {
      since: merge.revision(), chapter: merge.chapter(), cards: merge.shown(), items: codes.join(" "),
    });
    if (answer.became === "ok") merge.apply(answer.content);
  };

  return { begin, flush, note, refresh, summarize, trouble };
};
