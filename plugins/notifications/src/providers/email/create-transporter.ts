import { createTransport, type Transporter } from "nodemailer"

/** Sends by SMTP; without an address, writes messages into memory for the outbox. */
export function createTransporter(smtpUrl: string | undefined): Transporter {
  return smtpUrl
    ? createTransport(smtpUrl)
    : createTransport({ streamTransport: true, buffer: true })
}
