/**
 * The script of the page: search, filters, sorting. Everything is in the page without it; it only hides and orders.
 * It writes texts alone, never markup, and needs no other name than its own.
 */
export const SCRIPT = `"use strict";
(() => {
  // The same letter in full and half width, whatever its case; spaces do not count. Only this key is changed, and
  // only where it is letters: circled numbers stay what they are.
  const fold = (text) =>
    text
      .replace(/[\\uff01-\\uffee\\u2e80-\\u2fdf]+/g, (run) => run.normalize("NFKC"))
      .replace(/[\\u2010-\\u2015\\u2212]/g, "-")
      .replace(/[\\u2022\\u2027\\u2219\\u22c5]/g, "\\u30fb")
      .toLowerCase();
  const squeeze = (text) => fold(text).replace(/\\s+/g, "");

  const collator = new Intl.Collator("ja", { numeric: true });

  function readRow(body) {
    const { n, rating, rank, department, weight, verdict, severity } = body.dataset;
    const cell = (name) => body.querySelector(name).textContent;
    let text;
    return {
      body,
      values: { rating: [rating], verdict: [verdict], department: [department], severity: severity.split(" ") },
      keys: {
        number: Number(n),
        title: cell(".c-title"),
        department: cell(".c-department"),
        rating: Number(rating),
        verdict: Number(rank),
        findings: Number(weight),
      },
      has: (words) => {
        text ??= squeeze(body.textContent);
        return words.every((word) => text.includes(word));
      },
    };
  }

  function setUp(plan) {
    const table = plan.querySelector("table.initiatives");
    const rows = [...table.querySelectorAll("tbody.initiative")].map(readRow);
    const bodies = [...table.tBodies];
    const search = plan.querySelector("input[type=search]");
    const select = plan.querySelector("select");
    const toggles = [...plan.querySelectorAll("button[aria-pressed]")];
    const status = plan.querySelector("[role=status]");
    const headers = [...table.querySelectorAll("th[data-sort]")];
    let sorted = { column: "number", descending: false };

    function chosen() {
      const sets = new Map();
      const add = (name, value) => sets.set(name, [...(sets.get(name) ?? []), value]);
      for (const button of toggles)
        if (button.getAttribute("aria-pressed") === "true") add(button.dataset.filter, button.value);
      if (select.value !== "") add("department", select.value);
      return [...sets];
    }

    function filter() {
      const sets = chosen();
      const words = fold(search.value).split(/\\s+/).filter((word) => word !== "");
      let shown = 0;
      for (const row of rows) {
        const fits = sets.every(([name, values]) => row.values[name].some((value) => values.includes(value)));
        row.body.hidden = !(fits && row.has(words));
        if (!row.body.hidden) shown += 1;
      }
      showGroups();
      plan.classList.toggle("filtered", shown < rows.length);
      const message = shown === 0 ? status.dataset.nothing : status.dataset.message;
      status.textContent = message.replace("{shown}", shown).replace("{total}", rows.length);
    }

    // Headings of the plan make sense in the order of the report alone, and only over rows that are shown.
    function showGroups() {
      const inOrder = sorted.column === "number" && !sorted.descending;
      const open = { policy: false, strategy: false };
      for (const body of bodies.toReversed()) {
        if (body.classList.contains("initiative")) {
          if (!body.hidden) open.policy = open.strategy = true;
          continue;
        }
        const kind = body.classList.contains("policy") ? "policy" : "strategy";
        body.hidden = !inOrder || !open[kind];
        open[kind] = false;
      }
    }

    function compare(a, b) {
      const [x, y] = [a.keys[sorted.column], b.keys[sorted.column]];
      const order = typeof x === "string" ? collator.compare(x, y) : x - y;
      return (sorted.descending ? -order : order) || a.keys.number - b.keys.number;
    }

    function sort(column) {
      // The worst comes first where one sorts by findings.
      const first = column === "findings";
      sorted = { column, descending: sorted.column === column ? !sorted.descending : first };
      const inOrder = sorted.column === "number" && !sorted.descending;
      table.append(...(inOrder ? bodies : [...rows].sort(compare).map(({ body }) => body)));
      for (const header of headers) {
        const direction = sorted.descending ? "descending" : "ascending";
        header.setAttribute("aria-sort", header.dataset.sort === column ? direction : "none");
      }
      showGroups();
    }

    function reset() {
      search.value = "";
      select.value = "";
      for (const button of toggles) button.setAttribute("aria-pressed", "false");
      filter();
    }

    // A link may lead to a row that a filter hides.
    function reveal() {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !plan.contains(target) || !target.hidden) return;
      reset();
      target.scrollIntoView();
    }

    for (const header of headers) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...header.childNodes);
      button.addEventListener("click", () => sort(header.dataset.sort));
      header.append(button);
      header.setAttribute("aria-sort", header.dataset.sort === "number" ? "ascending" : "none");
    }
    for (const button of toggles)
      button.addEventListener("click", () => {
        button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
        filter();
      });
    search.addEventListener("input", filter);
    select.addEventListener("change", filter);
    plan.querySelector(".reset").addEventListener("click", () => {
      reset();
      search.focus();
    });
    addEventListener("hashchange", reveal);
    plan.querySelector(".controls").hidden = false;
    filter();
  }

  document.querySelectorAll(".plan").forEach(setUp);
})();
`;
