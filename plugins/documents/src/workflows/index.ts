export {
  type IssueCreditNoteInput,
  issueCreditNoteWorkflow,
} from "./issue-credit-note"
export { type IssueInvoiceInput, issueInvoiceWorkflow } from "./issue-invoice"
