"use client";

type Props = { close: string; children: React.ReactNode };

/** Pictures that are links to their large files open in place instead; what shows them comes with the first click. */
export function Zoomable({ close, children }: Props) {
  function follow(event: React.MouseEvent) {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("[data-zoom],[data-thumb]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if ("thumb" in link.dataset) {
      document.getElementById(link.hash.slice(1))?.scrollIntoView({ block: "nearest", inline: "start" });
      return;
    }
    import("./open-zoom-client").then(
      ({ openZoom }) => openZoom(link, close),
      () => location.assign(link.href),
    );
  }
  return <div onClick={follow}>{children}</div>;
}
