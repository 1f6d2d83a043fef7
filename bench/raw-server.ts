import http from "node:http";

// What Node itself can do on this machine: one small constant answer, no framework.
const body = "<!doctype html><title>raw</title>";
const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(body) };

http
  .createServer((_request, response) => response.writeHead(200, headers).end(body))
  .listen(Number(process.env.PORT), "127.0.0.1");
