// Sends the workbook with a progress bar. Without this script the form does the same, without the bar.
(() => {
  const attach = () => {
    const form = document.getElementById("upload");
    if (!form) return;
    const file = form.elements.file;
    const button = form.querySelector("button");
    const bar = document.getElementById("upload-progress");
    const said = document.getElementById("upload-said");

    const say = (text) => { said.textContent = text; };

    const busy = (isBusy) => {
      button.disabled = isBusy;
      bar.hidden = !isBusy;
      form.setAttribute("aria-busy", String(isBusy));
    };

    const fail = () => {
      busy(false);
      say(form.dataset.failed);
    };

    const send = () => {
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", (sent) => {
        if (sent.lengthComputable) bar.value = (100 * sent.loaded) / sent.total;
      });
      request.upload.addEventListener("load", () => {
        bar.removeAttribute("value");
        say(form.dataset.checking);
      });
      request.addEventListener("load", () => (request.status === 200 ? open(request.responseURL) : show(request, fail)));
      request.addEventListener("error", fail);
      request.open("POST", form.action);
      request.setRequestHeader("Accept", "text/html");
      bar.value = 0;
      busy(true);
      say(form.dataset.sending);
      request.send(new FormData(form));
    };

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (file.files.length) {
        send();
      } else {
        say(form.dataset.none);
        file.focus();
      }
    });
  };

  // The page that the server led to: the return with the result, or sign-in if the session is over.
  const open = (address) => {
    const there = new URL(address);
    there.hash = "result";
    if (there.pathname === location.pathname && there.search === location.search) {
      location.hash = there.hash;
      location.reload();
    } else {
      location.assign(there);
    }
  };

  // A refused file: the answer is a page that says why, and its content takes the place of this one's.
  const show = (answer, otherwise) => {
    const main = new DOMParser().parseFromString(answer.responseText, "text/html").getElementById("main");
    if (!main) {
      otherwise();
      return;
    }
    document.getElementById("main").replaceWith(document.importNode(main, true));
    (document.getElementById("refused") ?? document.getElementById("main")).focus();
    attach();
  };

  attach();
})();
