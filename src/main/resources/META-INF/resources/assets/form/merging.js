// Puts what the server tells into the page. A field that somebody is in, or that holds what is not saved yet, keeps its
// content; only what stands around it is brought up to date.
export default ({ cards, fields, store, tell, counters }) => {
  const held = new Map(); // answers that wait for a decision or a correction, with the value that was refused
  const later = new Map(); // blocks that change when nobody is in them any more

  const forms = () => [...(cards?.querySelectorAll("[data-form]") ?? [])];
  const hasFocus = (element) => element.contains(document.activeElement);
  const isUnsaved = (item) => store.has(item.dataset.code);

  const base = (item) =>
    Number(store.get(item.dataset.code)?.base ?? item.dataset.base ?? item.closest("[data-form]").dataset.revision);

  const revision = () => Number(document.getElementById("form-progress").dataset.revision);

  const swap = (fresh) => {
    const old = document.getElementById(fresh.id);
    if (!old) return;
    if (old.querySelector("details")?.open && fresh.querySelector("details")) fresh.querySelector("details").open = true;
    if (!hasFocus(old)) old.replaceWith(fresh);
  };

  const settle = (element) => {
    counters(element);
    window.htmx?.process(element);
    restore(element);
  };

  const restore = (root) => {
    const items = root.matches?.(".item") ? [root] : [...root.querySelectorAll(".item")];
    items.filter(isUnsaved).forEach((item) => {
      fields.setValue(item, store.get(item.dataset.code).value);
      tell.one(item, "waiting");
    });
  };

  const block = (fresh) => {
    const old = document.getElementById(fresh.id);
    if (!old) return;
    if (hasFocus(old) || [...old.querySelectorAll(".item")].some(isUnsaved)) {
      later.set(fresh.id, fresh);
      return;
    }
    later.delete(fresh.id);
    old.replaceWith(fresh);
    settle(fresh);
  };

  const around = (item, fresh, isOutcome) => {
    const from = fresh.querySelector(".notes");
    if (held.has(item.dataset.code) && !isOutcome) return;
    item.querySelector(".notes").replaceChildren(...from.childNodes);
    const beside = item.querySelector(".beside");
    if (!hasFocus(beside)) beside.replaceWith(fresh.querySelector(".beside"));
    item.querySelectorAll(".conflict-box").forEach((old) => { if (!hasFocus(old)) old.remove(); });
    item.querySelector(".notes").after(...fresh.querySelectorAll(".conflict-box"));
    window.htmx?.process(item);
    fields.invalid(item, fresh);
  };

  const one = (fresh, outcomes) => {
    const item = document.getElementById(fresh.id);
    if (!item) return;
    const code = item.dataset.code;
    if (!hasFocus(item) && !isUnsaved(item)) {
      item.replaceWith(fresh);
      settle(fresh);
      if (outcomes.get(code) === "stored") tell.one(fresh, "saved");
      return;
    }
    if (!isUnsaved(item)) {
      if (fields.valueOf(fresh) === fields.valueOf(item)) delete item.dataset.base;
      else item.dataset.base ??= item.closest("[data-form]").dataset.revision; // refreshed when the person leaves it
    }
    around(item, fresh, outcomes.has(code));
  };

  // @param content what the server told
  const apply = (content) => {
    const outcomes = new Map([...content.querySelectorAll("[data-outcome]")].map((o) => [o.dataset.code, o.dataset.outcome]));
    const told = Number(content.getElementById("form-progress").dataset.revision);
    content.querySelectorAll(".conflict-box").forEach((conflict) => { conflict.dataset.revision = told; });
    const changed = [...content.querySelectorAll(".changed-by")].map(
      (mark) => `${mark.textContent}: ${mark.closest(".item").querySelector("legend, .question").textContent}`,
    );
    ["#form-progress", "#form-summary"].forEach((part) => swap(content.querySelector(part)));
    if (revision() !== told) document.getElementById("form-progress").dataset.revision = told; // it had the focus
    content.querySelectorAll(".card-head").forEach(swap);
    content.querySelectorAll(".item").forEach((item) => { if (!item.closest(".block")) one(item, outcomes); });
    content.querySelectorAll(".block").forEach(block);
    forms().forEach((form) => { form.dataset.revision = told; });
    [...later.values()].forEach(block);
    if (changed.length) tell.say(changed[0]);
    return told;
  };

  document.addEventListener("htmx:load", (event) => restore(event.detail.elt));
  if (cards) restore(cards);

  return {
    apply,
    base,
    revision,
    held,
    restore,
    tidy: () => [...later.values()].forEach(block),
    stale: () => [...(cards?.querySelectorAll(".item[data-base]") ?? [])].filter((item) => !hasFocus(item) && !isUnsaved(item)),
    shown: () => forms().map((form) => form.dataset.form).join(" "),
    chapter: () => cards?.dataset.chapter ?? "0",
  };
};
