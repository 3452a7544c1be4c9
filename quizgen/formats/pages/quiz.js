// Every text of the pack reaches the page as text, never as markup.
const pack = JSON.parse(document.getElementById("pack").textContent);
const page = document.getElementById("page");
const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };
let round; // { turns, at, results, isTyped }
let keys = {}; // key -> what it does now

function make(tag, text = "", attributes = {}, ...children) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// The pack's own words: in its language, in the direction that they are written in.
const words = (tag, text, attributes = {}) =>
  make(tag, text, { lang: pack.language, dir: "auto", ...attributes });

function button(text, act, isMain = false) {
  const element = make("button", text, { type: "button", class: isMain ? "main" : "" });
  element.addEventListener("click", act);
  return element;
}

const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function show(...parts) {
  keys = {};
  page.replaceChildren(...parts);
  window.scrollTo(0, 0);
}

// What is left of a text when capitals, accents, punctuation and a first "the" do not count.
function plain(text) {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter])
    .replace(/['\u2019\u02bc`]/g, "").replace(/&/g, " and ")
    .replace(/(\d)[, ](?=\d{3}(?!\d))/g, "$1")
    .replace(/(^|\s)[-\u2212\u2013](?=\d)/g, "$1minus ").replace(/(\d)\.(?=\d)/g, "$1\uE000")
    .replace(/\./g, "").replace(/\uE000/g, ".")
    .replace(/[^\p{L}\p{N}.]+/gu, " ").trim();
  return folded.replace(/^(the|a|an) /, "") || text.trim();
}

function isRight(question, given) {
  const typed = plain(given);
  if ([question.answer, ...(question.accept ?? [])].some((right) => plain(right) === typed)) return true;
  if (!question.items) return false;
  const parts = given.split(/[,;/&\n]|\band\b/i).map(plain).filter(Boolean).sort();
  return JSON.stringify(parts) === JSON.stringify(question.items.map(plain).sort());
}

function askedBack(question, given) {
  const found = Object.entries(question.back ?? {}).find(([typed]) => plain(typed) === plain(given));
  return found && found[1];
}

function welcome() {
  const hasOptions = pack.questions.some((question) => question.options);
  const start = button("Play", () => play(pack.questions, false), true);
  const row = make("div", "", { class: "row" });
  if (pack.questions.length) row.append(start);
  if (hasOptions) row.append(button("Type every answer (harder)", () => play(pack.questions, true)));
  const how = [];
  if (pack.questions.length) how.push("Type your answer and press Enter. The page checks spelling simply: capitals, accents, punctuation and a first \u201cthe\u201d do not matter, the rest does. If it is too strict with you, say \u201cI was right\u201d.");
  if (hasOptions) how.push("Where there are options, choose one by its number.");
  show(
    words("h1", pack.title),
    ...(pack.description ? [words("p", pack.description)] : []),
    make("p", counted(pack.questions.length, "question"), { class: "quiet" }),
    ...how.map((text) => make("p", text)),
    row,
    ...(pack.credit ? [make("footer", "", { class: "quiet" }, words("p", pack.credit))] : []),
  );
  start.focus();
}

function play(questions, isTyped) {
  round = { turns: questions, at: 0, results: [], isTyped };
  ask();
}

function top() {
  const right = round.results.filter((result) => result.isRight).length;
  const at = round.at + 1;
  return make("div", "", {},
    make("div", "", { class: "top" },
      make("span", `Question ${at} of ${round.turns.length}`), make("span", `${right} right`)),
    make("progress", "", { value: at, max: round.turns.length, "aria-label": "Progress" }));
}

function heading(question) {
  return words("h1", question.prompt, { tabindex: "-1", class: question.prompt.length > 220 ? "long" : "" });
}

function ask() {
  const question = round.turns[round.at];
  if (question.options && !round.isTyped) askOptions(question);
  else askTyped(question);
}

function askOptions(question) {
  const title = heading(question);
  const list = make("ol", "", { class: "options" });
  question.options.forEach((option, index) => {
    const choose = () => rule(question, option, option === question.answer);
    const choice = button("", choose);
    choice.append(make("span", `${index + 1}`, { class: "key" }), words("span", option));
    list.append(make("li", "", {}, choice));
  });
  show(top(), title, list, make("div", "", { class: "row" }, button("I don\u2019t know", () => rule(question, "", false))));
  question.options.forEach((option, index) => {
    keys[`${index + 1}`] = () => rule(question, option, option === question.answer);
  });
  title.focus();
}

function askTyped(question) {
  let mayAskBack = true;
  const hint = make("p", "", { class: "verdict hint", role: "status" });
  const input = words("input", "", { id: "given", autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: "500" });
  const form = make("form", "", {},
    make("label", "Your answer", { for: "given" }), input, hint,
    make("div", "", { class: "row" },
      make("button", "Answer", { class: "main" }), button("I don\u2019t know", () => rule(question, "", false))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = input.value;
    if (!given.trim()) {
      hint.textContent = "Type something first, or say that you don\u2019t know.";
      return;
    }
    const back = !isRight(question, given) && mayAskBack && askedBack(question, given);
    if (back) {
      mayAskBack = false;
      hint.textContent = `~ Nearly: ${back}`;
      input.select();
      return;
    }
    rule(question, given, isRight(question, given));
  });
  show(top(), heading(question), form);
  input.focus();
}

function rule(question, given, right) {
  const result = { question, given, isRight: right, isOverruled: false };
  round.results.push(result);
  const verdict = make("p", "", { class: "verdict", id: "verdict" });
  const answer = make("p", "The answer: ", {}, words("strong", question.answer));
  const isChoice = question.options && !round.isTyped;
  const isLast = round.at + 1 === round.turns.length;
  const next = button(isLast ? "See how you did" : "Next question", advance, true);
  next.setAttribute("aria-describedby", "verdict answer");
  answer.id = "answer";
  const row = make("div", "", { class: "row" }, next);
  const say = () => {
    verdict.className = `verdict ${result.isRight ? "right" : "wrong"}`;
    verdict.textContent = result.isOverruled ? "\u2713 Right, by your own word"
      : result.isRight ? "\u2713 Right" : given ? "\u2717 Not quite" : "\u2717 Now you know";
  };
  if (given && !right && !isChoice) {
    const overrule = button("I was right", () => {
      result.isRight = result.isOverruled = true;
      overrule.remove();
      say();
      next.focus();
    });
    row.append(overrule);
  }
  say();
  const parts = [top(), heading(question)];
  if (isChoice) parts.push(ruledOptions(question, given));
  parts.push(verdict);
  if (given && !isChoice && !right) parts.push(make("p", "You wrote: ", { class: "quiet" }, words("span", given)));
  parts.push(answer);
  if (question.explanation) parts.push(words("p", question.explanation));
  if (question.quote) parts.push(proof(question));
  show(...parts, row);
  next.focus();
}

function ruledOptions(question, given) {
  const list = make("ol", "", { class: "options" });
  question.options.forEach((option, index) => {
    const isAnswer = option === question.answer;
    const state = isAnswer ? "right" : option === given ? "wrong" : "";
    const sign = isAnswer ? "\u2713" : option === given ? "\u2717" : `${index + 1}`;
    list.append(make("li", "", {}, make("div", "", { class: state }, make("span", sign, { class: "key" }), words("span", option))));
  });
  return list;
}

function proof(question) {
  const quote = words("blockquote", "");
  question.quote.forEach((piece, index) => quote.append(index % 2 ? make("mark", piece) : piece));
  const figure = make("figure", "", {}, quote);
  const source = pack.sources[question.source];
  if (source) {
    const caption = make("figcaption");
    
    if (source.title) caption.append(words("cite", source.title));
    if (source.place) caption.append(make("div", source.place, { dir: "auto" }));
    if (source.url) caption.append(make("a", "Read the article", { href: source.url, rel: "noopener noreferrer", target: "_blank" }));
    if (caption.childNodes.length) figure.append(caption);
  }
  return figure;
}

function advance() {
  round.at += 1;
  if (round.at < round.turns.length) ask();
  else finish();
}

function finish() {
  const total = round.results.length;
  const right = round.results.filter((result) => result.isRight).length;
  const overruled = round.results.filter((result) => result.isOverruled).length;
  const missed = round.results.filter((result) => !result.isRight).map((result) => result.question);
  const isTyped = round.isTyped;
  const praise = right === total ? "All of them. Splendid!"
    : right * 3 >= total * 2 ? "Well played." : "Now you know more than before.";
  const again = button("Play again", () => play(pack.questions, isTyped), !missed.length);
  const row = make("div", "", { class: "row" });
  if (missed.length) row.append(button(`Play the ${counted(missed.length, "question")} you missed`, () => play(missed, isTyped), true));
  row.append(again);
  const review = make("ol", "", { class: "review" });
  for (const result of round.results) {
    review.append(make("li", "", { class: result.isRight ? "right" : "wrong" },
      make("b", result.isRight ? "\u2713" : "\u2717", { role: "img", "aria-label": result.isRight ? "right" : "missed" }),
      make("div", "", {}, words("span", result.question.prompt), words("strong", result.question.answer))));
  }
  show(
    words("p", pack.title, { class: "quiet" }),
    make("h1", `${right} of ${total}`, { class: "score" }),
    make("p", praise),
    ...(overruled ? [make("p", `${overruled} of them by your own word.`, { class: "quiet" })] : []),
    row, make("h2", "Your round"), review,
  );
  row.firstChild.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.repeat) event.preventDefault(); // a key held down skips nothing
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  keys[event.key]?.();
});

document.title = pack.title;
welcome();
