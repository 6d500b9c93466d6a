// The choices beside an answer: which of two holds, whether last year's still does, and whether an earlier one is put back.
export default ({ cards, dialog, fields, store, tell, send, merge, save }) => {
  const keepTheirs = (item, conflict) => {
    fields.setValue(item, conflict.dataset.theirs);
    store.forget(item.dataset.code);
    leave(item, conflict);
    tell.one(item, "saved");
    save.summarize();
    save.refresh([item.dataset.code]);
  };

  // They have seen the other answer, so theirs is a change of that.
  const rebase = (item, conflict) => {
    merge.held.delete(item.dataset.code);
    store.put(item.dataset.code, { value: fields.valueOf(item), base: Number(conflict.dataset.revision), sent: [] });
  };

  const leave = (item, conflict) => {
    merge.held.delete(item.dataset.code);
    fields.focus(item);
    conflict.remove();
    item.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  };

  const useMine = (item, conflict) => {
    rebase(item, conflict);
    leave(item, conflict);
    save.flush();
  };

  const confirm = async (form, codes) => {
    const answer = await send.post("answers", [
      ["base", form.dataset.revision],
      ["since", merge.revision()],
      ["chapter", merge.chapter()],
      ["cards", merge.shown()],
      ["account", document.getElementById("form-state").dataset.account],
      ["confirm", codes],
    ]);
    if (answer.became === "ok") {
      const item = fields.find(codes.split(" ")[0]);
      if (item) fields.focus(item);
      merge.apply(answer.content);
      codes.split(" ").forEach((code) => fields.find(code)?.querySelector(".carried-mark")?.remove());
      save.summarize();
    } else {
      save.trouble(answer);
    }
  };

  cards?.addEventListener("click", (event) => {
    const edit = event.target.closest("[data-edit]");
    if (!edit) return;
    const item = fields.itemOf(edit);
    rebase(item, edit.closest(".conflict-box"));
    fields.focus(item);
  });

  cards?.addEventListener("submit", (event) => {
    const { name, value } = event.submitter ?? {};
    if (!name) return;
    event.preventDefault();
    const item = fields.itemOf(event.submitter);
    const conflict = event.submitter.closest(".conflict-box");
    if (name === "confirm") confirm(event.target, value);
    else if (name === "theirs") keepTheirs(item, conflict);
    else if (name === "mine") useMine(item, conflict);
  });

  dialog?.addEventListener("submit", (event) => {
    const item = fields.find(event.target.dataset.putBack ?? "");
    if (!item) return;
    event.preventDefault();
    dialog.close();
    fields.setValue(item, event.target.elements.value.value);
    save.note(item);
    save.flush();
    fields.focus(item);
  });
};
