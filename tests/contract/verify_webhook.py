"""A receiver of webhooks in Python's standard library, written from WooshPay's documentation of signatures alone.

Usage: verify_webhook.py SECRET
Listens on a free port of this machine, prints it, and answers each delivery 200 when its signature holds, else 400
with the reason.
"""

import hashlib
import hmac
import http.server
import sys


def reason_to_refuse(header, body, secret):
    """None when one `v1` of the header signs `<t>.<body>` with the secret, else why the delivery is not believed."""
    if header is None:
        return "there is no Wooshpay-Signature header"
    elements = [element.strip().partition("=") for element in header.split(",")]
    times = [value for name, _, value in elements if name == "t"]
    signatures = [value for name, _, value in elements if name == "v1"]
    if len(times) != 1 or not signatures:
        return "the header has not one t and at least one v1"
    signed = times[0].encode() + b"." + body
    expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    # Bytes, because compare_digest takes text only when it is ASCII.
    if any(hmac.compare_digest(expected.encode(), given.encode()) for given in signatures):
        return None
    return "no signature matches"


class Receiver(http.server.BaseHTTPRequestHandler):
    secret = ""

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        reason = reason_to_refuse(self.headers.get("Wooshpay-Signature"), body, self.secret)
        answer = (reason or "verified").encode()
        self.send_response(400 if reason else 200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        """Standard output is for the port alone."""


def main():
    Receiver.secret = sys.argv[1]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
