// Reads and writes the field of a question, whatever kind it is of.
const controls = (item) => [...item.querySelectorAll(".field :is(input, select, textarea)")];
const box = (item) => item.querySelector("input[type=checkbox]");

const itemOf = (element) => element.closest?.(".item") ?? null;
const find = (code) => document.getElementById(`i-${code.replaceAll(".", "-")}`);

const valueOf = (item) => {
  const all = controls(item);
  if (all[0]?.type === "radio") return all.find((radio) => radio.checked)?.value ?? "";
  if (box(item)?.checked) return box(item).value;
  return all[0]?.value ?? "";
};

const setValue = (item, value) => {
  const all = controls(item);
  if (all[0]?.type === "radio") {
    all.forEach((radio) => { radio.checked = radio.value === value; });
    return;
  }
  const notKnown = box(item);
  if (notKnown) notKnown.checked = value === notKnown.value;
  if (all[0]) all[0].value = notKnown?.checked ? "" : value;
  if (all[0]?.dataset.limit) count(all[0]);
};

// A number and "Not known" exclude each other: the one that was given last stands.
const settleBox = (item, changed) => {
  const notKnown = box(item);
  if (!notKnown) return;
  if (changed === notKnown && notKnown.checked) controls(item)[0].value = "";
  if (changed !== notKnown && changed.value.trim()) notKnown.checked = false;
};

const focus = (item) => (item.querySelector(".field :is(input:checked, select, textarea, input)") ?? item).focus();

const invalid = (item, from) => {
  const now = controls(from)[0]?.getAttribute("aria-invalid");
  controls(item).forEach((control) => (now ? control.setAttribute("aria-invalid", now) : control.removeAttribute("aria-invalid")));
};

const count = (area) => {
  const counter = area.closest(".field")?.querySelector(".counter");
  if (!counter?.dataset.pattern) return;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const length = [...area.value].length;
  counter.textContent = counter.dataset.pattern
    .replace("{count}", number.format(length))
    .replace("{limit}", number.format(area.dataset.limit));
  counter.classList.toggle("counter-over", length > Number(area.dataset.limit));
};

export default { itemOf, find, valueOf, setValue, settleBox, focus, invalid, count };
