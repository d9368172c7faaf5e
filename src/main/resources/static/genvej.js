// What is nicer with JavaScript; all pages work without it.

// Lists and check boxes that narrow a search do so at once.
for (const control of document.querySelectorAll("[data-submit]")) {
  control.addEventListener("change", () => control.form.requestSubmit());
}

const paths = { CASE: "/cases/", ORGANISATION: "/organisationer/", PERSON: "/personer/" };
const names = document.documentElement.lang === "en"
  ? { CASE: "case", ORGANISATION: "organisation", PERSON: "person", TOOL: "tool", TOPIC: "topic", list: "Suggestions" }
  : { CASE: "case", ORGANISATION: "organisation", PERSON: "person", TOOL: "værktøj", TOPIC: "emne", list: "Forslag" };
const prefix = document.documentElement.lang === "en" ? "/en" : "";

/** Suggestions for the letters typed so far; none when they cannot be had. */
async function suggestions(typed, signal) {
  const variables = encodeURIComponent(JSON.stringify({ prefix: typed, first: 8 }));
  try {
    const answer = await fetch(`/graphql?documentId=suggest&variables=${variables}`, { signal, headers: { Accept: "application/json" } });
    return (await answer.json()).data?.suggest ?? [];
  }
  catch {
    return [];
  }
}

function address(suggestion) {
  if (suggestion.kind === "TOOL") {
    return `${prefix}/vaerktoejer#${suggestion.slug}`;
  }
  return suggestion.slug && paths[suggestion.kind] ? prefix + paths[suggestion.kind] + suggestion.slug : null;
}

/** Makes a text field a combobox with a list of suggestions below it. */
function suggest(box) {
  const input = box.querySelector("input");
  const only = box.dataset.suggest;
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", names.list);
  box.append(list);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));

  let shown = [];
  let chosen = -1;
  let asking = null;
  let pause = 0;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
    }
    else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function take(suggestion) {
    const target = only ? null : address(suggestion);
    close();
    if (target) {
      location.assign(target);
      return;
    }
    input.value = suggestion.text;
    if (!only) {
      input.form.requestSubmit();
    }
  }

  function show(found) {
    shown = only ? found.filter((suggestion) => suggestion.kind === only) : found;
    list.replaceChildren(...shown.map((suggestion, index) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const kind = document.createElement("span");
      kind.textContent = names[suggestion.kind];
      item.append(suggestion.text, " ", kind);
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => take(suggestion));
      return item;
    }));
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(shown.length > 0));
    choose(-1);
  }

  input.addEventListener("input", () => {
    clearTimeout(pause);
    asking?.abort();
    const typed = input.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    pause = setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      const found = await suggestions(typed, signal);
      if (!signal.aborted && document.activeElement === input) {
        show(found);
      }
    }, 120);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    }
    else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(shown[chosen]);
    }
    else if (event.key === "Escape") {
      close();
    }
  });
}

document.querySelectorAll("[data-suggest]").forEach(suggest);
