interface Due {
  readonly id: string;
  readonly at: number;
}

/** Ids ordered by when they are due, then by id (a binary heap): the earliest is read at once among 100,000. */
export class DueQueue {
  private readonly heap: Due[] = [];

  /** When the earliest is due, in ms; undefined when nothing waits. */
  nextAt(): number | undefined {
    return this.heap[0]?.at;
  }

  add(id: string, at: number): void {
    const heap = this.heap;
    heap.push({ id, at });
    for (let child = heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!this.isBefore(child, parent)) break;
      this.swap(parent, child);
      child = parent;
    }
  }

  /** Takes out the earliest one that is due by `now`. */
  takeDue(now: number): string | undefined {
    const first = this.heap[0];
    if (!first || first.at > now) return undefined;
    const last = this.heap.pop();
    if (last && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first.id;
  }

  clear(): void {
    this.heap.length = 0;
  }

  private sink(): void {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      const least = this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(least, parent)) return;
      this.swap(parent, least);
      parent = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const first = this.heap[a];
    const second = this.heap[b];
    if (!first || !second) return first !== undefined;
    return first.at === second.at ? first.id < second.id : first.at < second.at;
  }

  private swap(a: number, b: number): void {
    const first = this.heap[a];
    const second = this.heap[b];
    if (!first || !second) return;
    this.heap[a] = second;
    this.heap[b] = first;
  }
}
