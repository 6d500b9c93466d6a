// Says aloud, once, when exports begin or end; the bars that grow meanwhile are for those who look.
const said = document.getElementById("exports-said");
let last = document.getElementById("exports").dataset.said;

document.body.addEventListener("htmx:afterSettle", () => {
  const now = document.getElementById("exports").dataset.said;
  if (now !== last) said.textContent = now;
  last = now;
});
