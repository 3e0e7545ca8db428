export const en = {
  title: "To do",
  loading: "Looking…",
  waiting_zero: "Nothing waits.",
  waiting_one: "{{count}} item waits",
  waiting_other: "{{count}} items wait",
  showAll: "Show everything",
  showWaiting: "Hide what is up to date",
  failed:
    "{{desk}} could not be read. The rest of this page is right; try again.",
  empty: {
    title: "Nothing waits for you",
    hint: "What needs somebody of your role appears here by itself, within a minute.",
  },
  desks: {
    cooperatives: "Cooperatives",
    hub: "Hub",
    payments: "Payments",
    settlements: "Paying the cooperatives",
  },
  since: { waits: "for {{age}}", expires: "the first {{age}}" },
  tasks: {
    applications: {
      title: "Applications",
      hint: "Cooperatives that ask to join",
    },
    listing_changes: {
      title: "Listing changes",
      hint: "To read, translate and publish",
    },
    certificates_expiring: {
      title: "Certificates about to expire",
      hint: "Within sixty days, or expired for less than thirty",
    },
    certificates_to_verify: {
      title: "Certificates to verify",
      hint: "A document was sent",
    },
    late_to_accept: {
      title: "Orders that no maker has accepted",
      hint: "Call the cooperative",
    },
    late_to_make_ready: {
      title: "Orders that are not made ready",
      hint: "Accepted by the maker, and not ready yet",
    },
    stock_alerts: {
      title: "Sizes that run out",
      hint: "At or under what the cooperative wants to know",
    },
    late_to_receive: {
      title: "Parts that have not come to the hub",
      hint: "Ready at the maker's, and late",
    },
    late_to_complete: {
      title: "Parts that wait for the rest of their order",
      hint: "At the hub for too long: remind the other makers",
    },
    late_to_ship: {
      title: "Orders to ship",
      hint: "All has come to the hub, and leaves late",
    },
    late_to_deliver: {
      title: "Parcels that have not arrived",
      hint: "Ask the carrier",
    },
    returns_to_receive: {
      title: "Returns announced",
      hint: "Receive them when they come, or decline them",
    },
    cash_to_confirm: {
      title: "Cash orders to confirm",
      hint: "Call the shopper before anybody prepares",
    },
    cash_not_collected: {
      title: "Cash that is not collected",
      hint: "Shipped more than 30 days ago: ask the carrier",
    },
    cash_not_remitted: {
      title: "Cash to claim from the carrier",
      hint: "Collected more than 15 days ago, and not handed over yet",
    },
    cash_to_reconcile: {
      title: "Cash to reconcile",
      hint: "Remitted by the carrier, to be found on the account",
    },
    refunds_to_transfer: {
      title: "Refunds to transfer",
      hint: "Owed to shoppers who paid in cash",
    },
    statements_to_pay: {
      title: "Statements to pay",
      hint: "To put into a batch of payouts",
    },
    payouts_to_approve: {
      title: "Payouts to approve",
      hint: "By a second person",
    },
  },
}
