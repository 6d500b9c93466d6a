// Puts the form's parts together. Without scripts every card has a plain save button, which does the same card by card.
// The parts are imported by the addresses that the page gives them, so that browsers keep them for ever.
const addresses = document.getElementById("form-script").dataset;
const part = async (name) => (await import(addresses[name])).default;
const [fields, kept, line, telling, merging, saving, settling, watching] = await Promise.all(
  ["fields", "kept", "line", "telling", "merging", "saving", "settling", "watching"].map(part),
);

const state = document.getElementById("form-state");
const cards = document.getElementById("cards");

const dialog = document.getElementById("history-panel");
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "history-content" && dialog && !dialog.open) dialog.showModal();
});
dialog?.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
});

const counters = (root) => root.querySelectorAll("textarea[data-limit]").forEach(fields.count);
document.addEventListener("input", (event) => {
  if (event.target.dataset.limit) fields.count(event.target);
});
document.addEventListener("htmx:load", (event) => counters(event.detail.elt));
counters(document);

if (cards) {
  let last = "";
  cards.addEventListener("focusin", (event) => {
    last = fields.itemOf(event.target)?.dataset.code ?? last;
  });
  document.addEventListener("click", (event) => {
    const way = event.target.closest("a[data-next]");
    if (way && last) way.href = `${way.href.split("?")[0]}?after=${encodeURIComponent(last)}`;
  });
}

// A link to a question leads into its field.
const aim = () => {
  const item = location.hash.startsWith("#i-") && document.getElementById(location.hash.slice(1));
  if (item) (item.querySelector("input:checked, select, textarea, input") ?? item).focus();
};
window.addEventListener("hashchange", aim);
aim();

if (state) {
  const store = kept(state.dataset.account, state.dataset.home);
  const tell = telling(state, store);
  const send = line(state.dataset);
  const merge = merging({ cards, fields, store, tell, counters });
  const save = saving({ state, cards, fields, store, tell, send, merge });
  settling({ cards, dialog, fields, store, tell, send, merge, save });
  if (cards) watching({ state, cards, send, merge, tell, save });
  save.begin();
} else if (cards) {
  const store = kept("", "");
  const tell = telling(null, store);
  const home = location.pathname.replace(/\/form\/.*/, "");
  const merge = merging({ cards, fields, store, tell, counters });
  watching({ state: { dataset: { home } }, cards, send: line({ home }), merge, tell, save: null });
}

document.documentElement.classList.add("scripted");
