// Says what becomes of what was typed: beside each question, in one place for all, and to who listens, never taking the focus.
export default (state, kept) => {
  const text = document.getElementById("form-state-text");
  const retry = document.getElementById("form-retry");
  const signIn = document.getElementById("form-sign-in");
  const said = document.getElementById("form-said");
  let bell;

  const say = (sentence) => {
    if (!said) return;
    clearTimeout(bell);
    bell = setTimeout(() => { said.textContent = sentence; }, 400);
  };

  const places = (codes) => {
    const links = codes.map((code) => {
      const [chapter, letter] = code.split(".");
      const link = document.createElement("a");
      link.href = `${state.dataset.home}/form/${chapter}?open=${chapter}.${letter}#i-${code.replaceAll(".", "-")}`;
      link.textContent = `${chapter}.${letter}`;
      return link;
    });
    const [before, after] = state.dataset.other.split("{places}");
    text.append(" ", before, ...links.flatMap((link, i) => (i ? [", ", link] : [link])), after);
  };

  // @param kind all-saved, saving, waiting, offline, signed-out, refused or unsettled
  const all = (kind, { reason = "", elsewhere = [] } = {}) => {
    if (!state) return;
    const pattern = state.dataset[kind.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
    const sentence = pattern.replace("{count}", kept.count()).replace("{reason}", reason)
      + (kept.isDurable() || kind === "all-saved" ? "" : ` ${state.dataset.noStore}`);
    if (kind === "saving") said.textContent = ""; // so that the same sentence is heard again
    if (state.dataset.kind !== kind && kind !== "saving" && kind !== "waiting") say(sentence);
    state.dataset.kind = kind;
    state.hidden = false;
    text.textContent = sentence;
    if (elsewhere.length) places(elsewhere);
    retry.hidden = kind !== "offline" && kind !== "refused";
    signIn.hidden = kind !== "signed-out";
    signIn.href = `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
  };

  // @param kind waiting, saving, saved, rejected or conflict
  const one = (item, kind) => {
    if (!item || !state) return;
    item.dataset.state = kind;
    const words = item.querySelector(".item-state");
    if (words) words.textContent = state.dataset[`item${kind[0].toUpperCase()}${kind.slice(1)}`];
  };

  return { say, all, one, onRetry: (again) => retry?.addEventListener("click", again) };
};
