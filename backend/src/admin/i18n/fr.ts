import type { en } from "./en"

export const fr: typeof en = {
  title: "À faire",
  loading: "Un instant…",
  waiting_zero: "Rien n’attend.",
  waiting_one: "{{count}} chose attend.",
  waiting_other: "{{count}} choses attendent.",
  showAll: "Tout afficher",
  showWaiting: "N’afficher que ce qui attend",
  failed:
    "« {{desk}} » n’a pas pu être lu. Le reste de la page est juste ; réessayez.",
  empty: {
    title: "Rien n’attend de vous",
    hint: "Ce qui demande quelqu’un de votre rôle apparaît ici de lui-même, dans la minute.",
  },
  desks: {
    cooperatives: "Coopératives",
    hub: "Entrepôt",
    payments: "Paiements",
    settlements: "Règlement des coopératives",
  },
  since: {
    waits: "la plus ancienne : {{age}}",
    expires: "la première : {{age}}",
  },
  tasks: {
    applications: {
      title: "Candidatures",
      hint: "Des coopératives demandent à nous rejoindre",
    },
    listing_changes: {
      title: "Modifications de fiches",
      hint: "À relire, traduire et publier",
    },
    certificates_expiring: {
      title: "Certificats qui expirent",
      hint: "Dans les soixante jours, ou depuis trente",
    },
    certificates_to_verify: {
      title: "Certificats à vérifier",
      hint: "Un document a été envoyé",
    },
    late_to_accept: {
      title: "Commandes que personne n’a acceptées",
      hint: "Appelez la coopérative",
    },
    late_to_make_ready: {
      title: "Commandes qui ne sont pas prêtes",
      hint: "Acceptées, et en retard depuis",
    },
    stock_alerts: {
      title: "Formats bientôt épuisés",
      hint: "Au seuil que la coopérative a fixé, ou en dessous",
    },
    late_to_receive: {
      title: "Parts qui ne sont pas arrivées à l’entrepôt",
      hint: "Prêtes chez la coopérative, et en retard",
    },
    late_to_ship: {
      title: "Commandes à expédier",
      hint: "Tout est arrivé, et en retard",
    },
    late_to_deliver: {
      title: "Colis qui ne sont pas arrivés",
      hint: "Demandez au transporteur",
    },
    cash_to_confirm: {
      title: "Paiements à la livraison à confirmer",
      hint: "Appelez le client avant que l’on prépare",
    },
    cash_to_reconcile: {
      title: "Espèces à rapprocher",
      hint: "Encaissées ou versées par le transporteur",
    },
    refunds_to_transfer: {
      title: "Remboursements à virer",
      hint: "Dus aux clients qui ont payé en espèces",
    },
    statements_to_pay: {
      title: "Relevés à payer",
      hint: "À mettre dans un règlement",
    },
    payouts_to_approve: {
      title: "Règlements à approuver",
      hint: "Par une deuxième personne",
    },
  },
}
