import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { createServer, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { arabicLetter } from "../../../emails/__tests__/letters"
import EmailProviderService from "../service"

const from = "CoopStore <bonjour@coopstore.example>"
const notification = {
  to: "amina@example.ma",
  channel: "email",
  template: "order-placed",
  data: arabicLetter,
}

const openOutbox = () => mkdtempSync(join(tmpdir(), "outbox-"))

describe("the outbox", () => {
  it("keeps each message as a page and a letter, and lists them by time", async () => {
    const outbox_dir = openOutbox()
    const provider = new EmailProviderService({}, { from, outbox_dir })

    const { id } = await provider.send(notification)

    const files = readdirSync(outbox_dir)
    const read = (ending: string) =>
      readFileSync(
        join(outbox_dir, files.find((file) => file.endsWith(ending)) ?? ""),
        "utf8"
      )
    expect(id).toMatch(/^<.+>$/)
    expect(read(".html")).toContain('dir="rtl"')
    expect(read(".eml")).toContain("To: amina@example.ma")
    expect(read(".eml")).toContain("Content-Language: ar")
    expect(read(".eml")).toContain("multipart/alternative")
    expect(read("index.tsv")).toMatch(
      /^\d{4}-.+\tamina@example\.ma\tتم تسجيل طلبكم رقم 1042\t.+\.html\n$/
    )
  })

  it("fails when the folder cannot be written, rather than lose the message", async () => {
    const provider = new EmailProviderService(
      {},
      { from, outbox_dir: "/dev/null/outbox" }
    )

    await expect(provider.send(notification)).rejects.toThrow("ENOTDIR")
  })
})

describe("a message", () => {
  it("may bring its own content", async () => {
    const outbox_dir = openOutbox()
    const provider = new EmailProviderService({}, { from, outbox_dir })

    await provider.send({
      to: "staff@example.ma",
      channel: "email",
      template: "note",
      content: { subject: "Bonjour", html: "<p>Bonjour</p>", text: "Bonjour" },
    })

    expect(readdirSync(outbox_dir).join()).toContain("-note-")
  })

  it("is refused when nothing says what to write", async () => {
    const provider = new EmailProviderService(
      {},
      { from, outbox_dir: openOutbox() }
    )

    await expect(
      provider.send({ to: "a@b.c", channel: "email", template: "none" })
    ).rejects.toThrow("There is no e-mail template none")
  })
})

describe("SMTP", () => {
  it("carries the message to the server, and writes no file", async () => {
    const server = await startSmtp()
    const outbox_dir = openOutbox()
    const provider = new EmailProviderService(
      {},
      { from, outbox_dir, smtp_url: server.url }
    )

    await provider.send(notification)

    expect(server.received.join("")).toContain("To: amina@example.ma")
    expect(readdirSync(outbox_dir)).toEqual([])
    await server.close()
  })

  it("is an error when the server is away", async () => {
    const { url, close } = await startSmtp()
    await close()
    const provider = new EmailProviderService(
      {},
      { from, outbox_dir: openOutbox(), smtp_url: url }
    )

    await expect(provider.send(notification)).rejects.toThrow("ECONNREFUSED")
  })

  it.each([
    { from: "nobody" },
    { smtp_url: "http://mail" },
    { outbox_dir: "" },
  ])("is not configured with %j", (change) => {
    expect(() =>
      EmailProviderService.validateOptions({
        from,
        outbox_dir: "outbox",
        ...change,
      })
    ).toThrow(`not usable: ${Object.keys(change)[0]}`)
  })
})

/** The least a mail server says. */
async function startSmtp() {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let inMessage = false
    socket.write("220 ready\r\n")
    socket.on("data", (chunk) => {
      const text = chunk.toString()
      received.push(text)
      if (inMessage) {
        inMessage = !text.endsWith("\r\n.\r\n")
        if (!inMessage) socket.write("250 taken\r\n")
      } else if (text.startsWith("DATA")) {
        inMessage = true
        socket.write("354 go on\r\n")
      } else {
        socket.write(text.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n")
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    close: () => {
      sockets.forEach((socket) => socket.destroy())
      return new Promise((done) => server.close(done))
    },
  }
}
