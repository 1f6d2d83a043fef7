import { expect, test } from "vitest";
import { scriptsAfterPaint } from "./scripts-after-paint.mjs";

const page = (head: string, body = "") => `<html><head>${head}</head><body>${body}</body></html>`;
const begunLater = (html: string) =>
  JSON.parse(/\)\((\[.*\]),"v1"\)<\/script><\/body>/.exec(html)?.[1] ?? "null") as unknown;

test("scripts stand in a list that the last one of the page works through", () => {
  const html = scriptsAfterPaint(
    page('<script src="/a.js" async=""></script>', '<script src="/b.js" async=""></script>'),
    "v1",
  );
  expect(begunLater(html)).toEqual(["/a.js", "/b.js"]);
  expect(html).not.toMatch(/<script [^>]*src=/);
});

test("a script that is preloaded already is loaded once, and not before", () => {
  const preload = '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>';
  const html = scriptsAfterPaint(page(preload, '<script src="/a.js" id="_R_" async=""></script>'), "v1");
  expect(begunLater(html)).toEqual(["/a.js"]);
  expect(html).not.toContain("<link");
});

test("React's data is left to be fetched, however it is cut into pieces and whatever it says", () => {
  const pieces =
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
    '<script>self.__next_f.push([1,"1:[\\"])\\u003c/script>\\n"])</script><p>Words</p>' +
    '<script>self.__next_f.push([1,"\n"])</script>';
  const html = scriptsAfterPaint(page('<script src="/a.js" async=""></script>', pieces), "v1");
  expect(html).not.toContain(".push(");
  expect(html).toContain("<body><p>Words</p><script>");
});

test("other scripts that stand in the page, and those of old browsers, stay where they are", () => {
  const kept = '<script>$RC("B:0","$&")</script><script src="/old.js" noModule=""></script>';
  const html = scriptsAfterPaint(page('<script src="/a.js" async=""></script>', kept), "v1");
  expect(html).toContain(kept);
});

test("a page without scripts stays as it is", () => {
  expect(scriptsAfterPaint(page("<title>Plain</title>"), "v1")).toBe(page("<title>Plain</title>"));
});

test("a page that its scripts have to fill stays as it is", () => {
  const html = page('<script src="/a.js" async=""></script>').replace("<html", '<html id="__next_error__"');
  expect(scriptsAfterPaint(html, "v1")).toBe(html);
});
