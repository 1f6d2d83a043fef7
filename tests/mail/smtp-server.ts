import net from "node:net";

/** What the server does with a command or, as DATA's end, with a mail: answers, or hangs up without a word. */
export type Manners = (command: string) => string | "hang up" | undefined;

/** A mail server that speaks as much SMTP as a mail needs, and keeps what it takes. */
export async function startSmtpServer() {
  const taken: { to: string[]; message: string }[] = [];
  const sockets = new Set<net.Socket>();
  let manners: Manners = () => undefined;
  const server = net.createServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)));
    serve(
      socket,
      (command) => manners(command),
      (mail) => taken.push(mail),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behave: (next: Manners) => (manners = next),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const usual: Record<string, string> = {
  EHLO: "250 at your service",
  MAIL: "250 sender taken",
  RCPT: "250 recipient taken",
  DATA: "354 go on",
  QUIT: "221 goodbye",
  ".": "250 taken",
};

function serve(socket: net.Socket, manners: Manners, take: (mail: { to: string[]; message: string }) => void): void {
  let heard = "";
  let inMessage = false;
  let to: string[] = [];
  const answer = (command: string): boolean => {
    const word = manners(command) ?? usual[command] ?? "502 not known here";
    if (word === "hang up") socket.destroy();
    else socket.write(`${word}\r\n`);
    return word !== "hang up" && word < "4";
  };
  socket.on("error", () => undefined);
  socket.write("220 tiny\r\n");
  socket.on("data", (bytes) => {
    heard += bytes.toString();
    for (;;) {
      const end = inMessage ? heard.indexOf("\r\n.\r\n") : heard.indexOf("\r\n");
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (inMessage ? 5 : 2));
      if (inMessage) {
        inMessage = false;
        if (answer(".")) take({ to, message: said });
        to = [];
      } else {
        const command = said.slice(0, 4).toUpperCase();
        if (command === "RCPT") to.push(/<(.*)>/.exec(said)?.[1] ?? "");
        inMessage = answer(command) && command === "DATA";
      }
    }
  });
}
