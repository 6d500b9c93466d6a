// Keeps what was typed in the browser until the server has acknowledged it: over a reload and a closed tab. An entry is
// { value, base, sent }: the revision that the person had seen, and what was sent without an acknowledgement so far.
export default (account, home) => {
  const prefix = `rapporteur ${account} ${home} `;
  const memory = new Map();
  let durable = true;

  const write = (code, entry) => {
    memory.set(code, entry);
    try {
      localStorage.setItem(prefix + code, JSON.stringify(entry));
    } catch {
      durable = false;
    }
  };

  // Other tabs of the same account write too.
  const read = () => {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .forEach((key) => memory.set(key.slice(prefix.length), JSON.parse(localStorage.getItem(key))));
    } catch {
      durable = false;
    }
  };

  // What another tab has written since under the same code is not ours to forget.
  const forget = (code) => {
    const mine = memory.get(code);
    memory.delete(code);
    try {
      const there = JSON.parse(localStorage.getItem(prefix + code));
      if (!there || there.value === mine?.value) localStorage.removeItem(prefix + code);
    } catch {
      durable = false;
    }
  };

  if (account) read();
  return {
    get: (code) => memory.get(code),
    has: (code) => memory.has(code),
    put: write,
    forget,
    all: () => [...memory.entries()],
    count: () => memory.size,
    isDurable: () => durable,
  };
};
