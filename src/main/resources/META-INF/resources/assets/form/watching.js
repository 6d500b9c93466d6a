// Looks every few seconds for what others have saved: less often where the line is bad, not at all where nobody looks.
const OFTEN = 4_000;
const SELDOM = 60_000;
const AWAY = 20 * 60_000;

export default ({ cards, send, merge, tell, save }) => {
  let bell;
  let every = OFTEN;
  let active = performance.now();

  const isWatched = () => !document.hidden && performance.now() - active < AWAY;

  const look = async () => {
    if (isWatched()) {
      const answer = await send.get("changes", { since: merge.revision(), chapter: merge.chapter(), cards: merge.shown() });
      if (answer.became === "ok") merge.apply(answer.content);
      if (answer.became === "signed-out" || answer.became === "refused") tell.all(answer.became, answer);
      const isBack = answer.became !== "lost" && every > OFTEN;
      every = answer.became === "lost" ? Math.min(2 * every, SELDOM) : OFTEN;
      if (isBack) save?.flush();
    }
    plan();
  };

  const plan = () => {
    clearTimeout(bell);
    bell = setTimeout(look, every);
  };

  const wake = () => {
    active = performance.now();
    every = OFTEN;
    look();
  };

  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(); });
  window.addEventListener("online", wake);
  ["keydown", "pointerdown"].forEach((kind) => cards.addEventListener(kind, () => { active = performance.now(); }));
  plan();
};
