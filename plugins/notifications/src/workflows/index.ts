export {
  type GetOrCreateOrderAccessInput,
  getOrCreateOrderAccessWorkflow,
} from "./get-or-create-order-access"
export {
  type SendOrderConfirmationInput,
  sendOrderConfirmationWorkflow,
} from "./send-order-confirmation"
export {
  type SendOrderNewsInput,
  sendOrderNewsWorkflow,
} from "./send-order-news"
export * from "./send-password-reset"
export * from "./send-space-letters"
