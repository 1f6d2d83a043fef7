import http from "node:http";

// What Node itself can do with the same bytes: it reads the request to its end, as JSON, and gives one constant answer.
const { PORT, ANSWER = "" } = process.env;
const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(ANSWER) };

http
  .createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      JSON.parse(Buffer.concat(parts).toString("utf8") || "{}");
      response.writeHead(200, headers).end(ANSWER);
    });
  })
  .listen(Number(PORT), "127.0.0.1");
