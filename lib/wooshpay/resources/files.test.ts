import { describe, expect, it } from "vitest";
import { json, rejectionOf, scriptedService, SECRET_KEY } from "../test-support/scripted-service";
import type { SeenRequest } from "../test-support/scripted-service";

const content = new Uint8Array([0x89, 0x50, 0, 13, 10, 13, 10, 255, 45, 45]);
const aFile = { id: "file_1", object: "file", purpose: "dispute_evidence", size: content.length };
const upload = { purpose: "dispute_evidence", filename: 'a "b"\r\nc.png', content, contentType: "image/png" } as const;

async function formOf(request: SeenRequest | undefined): Promise<FormData> {
  const bytes = Buffer.from(request?.body ?? "", "latin1");
  return new Response(bytes, { headers: { "content-type": request?.headers.get("content-type") ?? "" } }).formData();
}

describe("an upload", () => {
  it("is a form that any server reads, whatever the file holds", async () => {
    const { wooshpay, requests } = scriptedService([json(aFile)]);
    expect(await wooshpay.files.create(upload)).toMatchObject({ id: "file_1", size: 10, purpose: "dispute_evidence" });
    expect(requests[0]?.url.pathname).toBe("/v1/files");
    const form = await formOf(requests[0]);
    const file = form.get("file");
    expect(form.get("purpose")).toBe("dispute_evidence");
    expect(file).toMatchObject({ type: "image/png" });
    expect(file instanceof Blob && new Uint8Array(await file.arrayBuffer())).toEqual(content);
  });

  it("is the same bytes on every attempt under its key", async () => {
    const { wooshpay, requests } = scriptedService([json({}, 500), json(aFile)]);
    await wooshpay.files.create(upload, { idempotencyKey: "evidence:1" });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.body).toBe(requests[0]?.body);
    expect(requests[1]?.headers.get("content-type")).toBe(requests[0]?.headers.get("content-type"));
  });
});

describe("a download", () => {
  it("gives the bytes at the file's address, asked for with the key", async () => {
    const url = "https://files.wooshpay.com/v1/files/file_1/contents";
    const { wooshpay, requests } = scriptedService([json({ ...aFile, url }), new Response(content)]);
    expect(await wooshpay.files.download("file_1")).toEqual(content);
    expect(requests[1]?.url.href).toBe(url);
    expect(requests[1]?.headers.get("authorization")).toBe(`Basic ${btoa(`${SECRET_KEY}:`)}`);
  });

  it.each(["http://localhost:4010/v1/files/file_1/contents", "/v1/files/file_1/contents"])(
    "works on the host the client was pointed at, over http too: %s",
    async (url) => {
      const answers = [json({ ...aFile, url }), new Response(content)];
      const { wooshpay } = scriptedService(answers, { baseUrl: "http://localhost:4010" });
      expect(await wooshpay.files.download("file_1")).toEqual(content);
    },
  );

  it.each([
    "https://evil.example/v1/files/file_1",
    "https://wooshpay.com.evil.example/x",
    "https://evilwooshpay.com/x",
    "http://files.wooshpay.com/x",
    "https://files.wooshpay.com@evil.example/x",
    "@evil.example/x",
    "file_1",
    "data:text/plain,x",
  ])("never takes the key to %s", async (url) => {
    const { wooshpay, requests } = scriptedService([json({ ...aFile, url })]);
    const error = await rejectionOf(wooshpay.files.download("file_1"));
    expect(error).toMatchObject({ name: "BadRequestError", code: "foreign_address", outcome: "refused" });
    expect(requests).toHaveLength(1);
  });

  it("of a file without an address is refused by name", async () => {
    const { wooshpay } = scriptedService([json(aFile)]);
    expect(await rejectionOf(wooshpay.files.download("file_1"))).toMatchObject({ code: "no_url", param: "url" });
  });

  it("that fails says why, without the key", async () => {
    const url = "https://files.wooshpay.com/x";
    const gone = json({ message: `expired for ${SECRET_KEY}`, code: "file_expired" }, 404);
    const { wooshpay } = scriptedService([json({ ...aFile, url }), gone]);
    const error = await rejectionOf(wooshpay.files.download("file_1"));
    expect(error).toMatchObject({ name: "BadRequestError", status: 404, code: "file_expired" });
    expect(String(error)).not.toContain(SECRET_KEY);
  });
});
