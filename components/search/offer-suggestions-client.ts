import { SuggestionList } from "./suggestion-list-client";
import type { Suggestions } from "./suggestions";

/** Long enough for the next letter of a quick hand, short enough not to be noticed. */
const PAUSE_MS = 120;

/** Makes a search field offer what somebody may mean while they type, as a combobox with a list below it. */
export function offerSuggestions(field: HTMLInputElement, code: string, signal: AbortSignal): void {
  const list = new SuggestionList(field);
  let asking = new AbortController();

  function stop() {
    asking.abort();
    asking = new AbortController();
  }

  function typed() {
    stop();
    list.leave();
    const query = field.value.trim();
    if (query === "") return list.clear();
    const { signal: newer } = asking;
    const pause = setTimeout(
      () => void ask(code, query, newer).then((found) => newer.aborted || list.show(found)),
      PAUSE_MS,
    );
    newer.addEventListener("abort", () => clearTimeout(pause));
  }

  // A word that is still being put together from sounds or strokes is not a question yet.
  field.addEventListener("input", (event) => (event instanceof InputEvent && event.isComposing) || typed(), { signal });
  field.addEventListener("compositionend", typed, { signal });
  field.addEventListener("keydown", (event) => handleKey(event, field, list, typed), { signal });
  field.addEventListener("blur", () => (stop(), list.close()), { signal });
  signal.addEventListener("abort", () => (stop(), list.remove()));
  if (field.value !== field.defaultValue) typed();
}

/** Without an answer nothing is offered; the field still searches. */
async function ask(code: string, q: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const answer = await fetch(`/api/suggest?${new URLSearchParams({ market: code, q }).toString()}`, { signal });
    return answer.ok ? ((await answer.json()) as Suggestions) : null;
  } catch {
    return null;
  }
}

/** The keys of a combobox; what is not one of them does in the field what it always does. */
function handleKey(event: KeyboardEvent, field: HTMLInputElement, list: SuggestionList, look: () => void): void {
  // Safari ends a composition before the key that ended it, which only the old code tells.
  if (event.isComposing || event.keyCode === 229) return;
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => list.move(1) || (look(), true),
    ArrowUp: () => list.move(-1),
    Enter: () => list.follow(),
    Escape: () => list.close() || empty(field, look),
  };
  if (keys[event.key]?.()) event.preventDefault();
  else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) list.leave();
}

function empty(field: HTMLInputElement, look: () => void): boolean {
  field.value = "";
  look();
  return true;
}
