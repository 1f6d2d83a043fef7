import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

const key = { authorization: `Basic ${btoa("sk_test_sandbox:")}` };
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 10, 13]);

function aForm(
  purpose = "dispute_evidence",
  content: Uint8Array<ArrayBuffer> = picture,
  name = "Receipt.PNG",
): FormData {
  const form = new FormData();
  form.append("purpose", purpose);
  form.append("file", new File([content], name, { type: "image/png" }));
  return form;
}

function aSandboxForFiles(dialect: "documented" | "field" = "documented") {
  const kit = aSandbox({ dialect });
  const upload = async (body: FormData | string, headers: Record<string, string> = {}) => {
    const init = { method: "POST", headers: { ...key, ...headers }, body };
    const response = await kit.sandbox.fetch("http://wooshpay.test/v1/files", init);
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { ...kit, upload };
}

describe("a file", () => {
  it("is kept with what is known of it, for 270 days", async () => {
    const { upload, get } = aSandboxForFiles();
    const { status, body } = await upload(aForm());
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^file_\d{19}$/) as string,
      object: "file",
      created: 1_772_366_400,
      expires_at: 1_772_366_400 + 23_328_000,
      filename: "Receipt.PNG",
      purpose: "dispute_evidence",
      size: 8,
      title: null,
      type: "png",
      url: `http://wooshpay.test/v1/files/${String(body.id)}/contents`,
    });
    expect((await get(`/v1/files/${String(body.id)}`)).body).toEqual(body);
  });

  it("is given back byte for byte, as a download, to who has the key and to nobody else", async () => {
    const { upload, sandbox } = aSandboxForFiles();
    const { body } = await upload(aForm());
    const download = await sandbox.fetch(String(body.url), { headers: key });
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(picture);
    expect(download.headers.get("content-type")).toBe("image/png");
    expect(download.headers.get("content-disposition")).toBe("attachment");
    expect((await sandbox.fetch(String(body.url))).status).toBe(401);
  });

  it("is evidence for a dispute", async () => {
    const { upload, open, pay, control, post } = aSandboxForFiles();
    const session = await open();
    await pay(session.url);
    const dispute = (await control("/disputes", { payment_intent: session.payment_intent })).body;
    const file = (await upload(aForm())).body;
    const answer = await post(`/v1/disputes/${String(dispute.id)}`, { evidence: { receipt: file.id } });
    expect(answer.body).toMatchObject({ evidence: { receipt: file.id }, status: "under_review" });
  });

  it("is the same file under the same key", async () => {
    const { upload } = aSandboxForFiles();
    const body = ["--b", 'Content-Disposition: form-data; name="purpose"', "", "dispute_evidence", "--b"];
    const part = ['Content-Disposition: form-data; name="file"; filename="a.txt"', "", "hello", "--b--", ""];
    const text = [...body, ...part].join("\r\n");
    const headers = { "content-type": "multipart/form-data; boundary=b", "idempotency-key": "file:1" };
    const first = await upload(text, headers);
    expect(first.body).toMatchObject({ size: 5, type: "txt" });
    expect((await upload(text, headers)).body).toEqual(first.body);
  });

  it.each([
    ["an unknown purpose", aForm("holiday"), "purpose"],
    ["no bytes", aForm("dispute_evidence", new Uint8Array()), "file"],
    ["more than 5 MB", aForm("dispute_evidence", new Uint8Array(5_000_001)), "file"],
  ])("is refused with %s", async (_, form, param) => {
    const { status, body } = await aSandboxForFiles().upload(form);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { param } });
  });

  it("is refused when it is no form, a broken one, or as long as nobody would send", async () => {
    const { post, upload } = aSandboxForFiles();
    expect(await post("/v1/files", { purpose: "dispute_evidence", file: "x" })).toMatchObject({ status: 400 });
    expect(await upload("nonsense", { "content-type": "multipart/form-data" })).toMatchObject({ status: 400 });
    expect(await upload(aForm("dispute_evidence", new Uint8Array(7 << 20)))).toMatchObject({ status: 413 });
  });
});

it("an unknown file has neither facts nor contents", async () => {
  const { get } = aSandbox();
  expect((await get("/v1/files/file_1")).status).toBe(404);
  expect((await get("/v1/files/file_1/contents")).status).toBe(404);
});

it("the field's dialect has milliseconds and leaves out the title", async () => {
  const { body } = await aSandboxForFiles("field").upload(aForm());
  expect(body).toMatchObject({ created: 1_772_366_400_000 });
  expect(body).not.toHaveProperty("title");
});
