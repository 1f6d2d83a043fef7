/** So many pieces of a variant more, or fewer. */
export type Moved = { variant: string; by: number };
export type CartChange = { count: number; message: string; moved?: Moved };

const EVENT = "cart-changed";

/** Tells the header, wherever it is, what the server just answered about the cart. */
export function announceCartChange(change: CartChange): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: change }));
}

/** Hears every announced change until the signal aborts. */
export function onCartChange(listener: (change: CartChange) => void, signal: AbortSignal): void {
  const heard = (event: Event) => {
    if (event instanceof CustomEvent) listener(event.detail as CartChange);
  };
  window.addEventListener(EVENT, heard, { signal });
}
