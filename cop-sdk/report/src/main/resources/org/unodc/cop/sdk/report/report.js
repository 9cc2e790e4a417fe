"use strict";

(() => {
  const filters = document.getElementById("filters");
  if (!filters) {
    return;
  }
  const search = document.getElementById("search");
  const rule = document.getElementById("rule");
  const severities = [...filters.querySelectorAll("[type=checkbox]")];
  const shown = document.getElementById("shown");
  const noMatch = document.getElementById("no-match");

  // Case, accents and vowel signs do not matter in a search.
  const plain = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(document.documentElement.lang);

  const sections = [...document.querySelectorAll(".rule")].map((section) => {
    const about = section.querySelector(".about-rule").textContent;
    const findings = [...section.querySelectorAll("[data-severity]")].map((item) => ({
      item,
      severity: item.dataset.severity,
      text: plain(about + " " + item.textContent),
    }));
    const entry = document.querySelector(`.contents [href="#${section.id}"]`);
    return { section, entry: entry.closest("li"), findings };
  });

  const number = (count) => {
    const digits = String(count);
    return digits.length < Number(shown.dataset.leastGrouped)
      ? digits
      : digits.replace(/\B(?=(\d{3})+$)/g, shown.dataset.separator);
  };

  const apply = () => {
    const words = plain(search.value).split(/\s+/);
    const chosen = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const { section, entry, findings } of sections) {
      const asked = !rule.value || rule.value === section.id;
      let left = 0;
      for (const { item, severity, text } of findings) {
        const matches =
          asked && chosen.has(severity) && words.every((word) => text.includes(word));
        item.classList.toggle("left-out", !matches);
        left += matches ? 1 : 0;
      }
      for (const part of [section, entry]) {
        part.classList.toggle("left-out", left === 0);
      }
      count += left;
    }
    shown.textContent = shown.dataset.words.replace("{0}", number(count));
    noMatch.hidden = count > 0;
  };

  filters.addEventListener("input", apply);
  document.getElementById("print").addEventListener("click", () => window.print());
  filters.hidden = false;
  apply();
})();
