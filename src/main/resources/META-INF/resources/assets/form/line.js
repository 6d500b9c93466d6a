// Sends and asks, one request after the other, and says in one word what became of each: "ok" with the document,
// "nothing", "lost", "signed-out", or "refused" with the reason.
const PATIENCE = 30_000;

export default ({ home }) => {
  let queue = Promise.resolve();

  const ask = async (path, options) => {
    const patience = new AbortController();
    const bell = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const answer = await fetch(`${home}/form/${path}`, {
        ...options,
        redirect: "manual",
        headers: { Accept: "text/html" },
        signal: patience.signal,
      });
      return await read(answer);
    } catch {
      return { became: "lost" };
    } finally {
      clearTimeout(bell);
    }
  };

  const read = async (answer) => {
    if (answer.type === "opaqueredirect" || answer.status === 401) return { became: "signed-out" };
    if (answer.status === 204) return { became: "nothing" };
    if (answer.status >= 500 || answer.status === 429) return { became: "lost" };
    const content = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok) return { became: "ok", content };
    return { became: "refused", reason: content.querySelector("main .lead, main h1")?.textContent ?? String(answer.status) };
  };

  const queued = (path, options) => {
    const next = queue.then(() => ask(path, options));
    queue = next;
    return next;
  };

  return {
    get: (path, parameters) => queued(`${path}?${new URLSearchParams(parameters)}`, { method: "GET" }),
    post: (path, parameters) => queued(path, { method: "POST", body: new URLSearchParams(parameters) }),
  };
};
