import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import type { Transporter } from "nodemailer"
import type { RenderedEmail } from "../../emails/rendered-email"
import { TEMPLATES } from "../../emails/templates"
import { createTransporter } from "./create-transporter"
import { parseEmailOptions, type EmailOptions } from "./options"
import { writeToOutbox } from "./write-to-outbox"

/**
 * E-mails by SMTP, or into a folder a person can read where no SMTP is set. A
 * message that cannot be sent is an error, which Medusa records.
 */
export default class EmailProviderService extends AbstractNotificationProviderService {
  static override identifier = "email"

  readonly #options: EmailOptions
  readonly #transporter: Transporter

  static override validateOptions(options: Record<string, unknown>) {
    parseEmailOptions(options)
  }

  constructor(_dependencies: Record<string, unknown>, options: unknown) {
    super()
    this.#options = parseEmailOptions(options)
    this.#transporter = createTransporter(this.#options.smtp_url)
  }

  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const email = await render(notification)
    const { smtp_url, outbox_dir, from } = this.#options
    const sent = await this.#transporter.sendMail({
      from: notification.from ?? from,
      to: notification.to,
      subject: email.subject,
      html: email.html,
      text: email.text,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(email.language && { "Content-Language": email.language }),
      },
      attachments: (notification.attachments ?? []).map((file) => ({
        filename: file.filename,
        content: Buffer.from(file.content, "base64"),
        ...(file.content_type && { contentType: file.content_type }),
      })),
    })
    if (!smtp_url) {
      await writeToOutbox(outbox_dir, {
        to: notification.to,
        template: notification.template,
        subject: email.subject,
        html: email.html,
        message: sent.message,
      })
    }
    return { id: sent.messageId }
  }
}

async function render(
  notification: ProviderSendNotificationDTO
): Promise<RenderedEmail> {
  const { template, data, content } = notification
  const known = TEMPLATES[template]
  if (known) {
    return known(data)
  }
  const { subject, html, text } = content ?? {}
  if (subject && html) {
    return { subject, html, text: text ?? "" }
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,

    `There is no e-mail template ${template}, and the notification brings no content of its own`
  )
}
