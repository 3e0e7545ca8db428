import type { en } from "./en"

export const fr: typeof en = {
  title: "À faire",
  loading: "Un instant…",
  waiting_zero: "Rien à traiter.",
  waiting_one: "{{count}} élément à traiter",
  waiting_other: "{{count}} éléments à traiter",
  showAll: "Tout afficher",
  showWaiting: "Masquer ce qui est à jour",
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
    waits: "depuis {{age}}",
    expires: "le premier {{age}}",
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
      title: "Certificats près d’expirer",
      hint: "Dans moins de soixante jours, ou expirés depuis moins de trente",
    },
    certificates_to_verify: {
      title: "Certificats à vérifier",
      hint: "Un document a été envoyé",
    },
    late_to_accept: {
      title: "Commandes sans réponse de la coopérative",
      hint: "Appelez la coopérative",
    },
    late_to_make_ready: {
      title: "Commandes en retard de préparation",
      hint: "Acceptées par la coopérative, et pas encore prêtes",
    },
    stock_alerts: {
      title: "Formats bientôt épuisés",
      hint: "Au seuil que la coopérative a fixé, ou en dessous",
    },
    late_to_receive: {
      title: "Parts de commandes attendues à l’entrepôt",
      hint: "Prêtes chez la coopérative, et en retard",
    },
    late_to_complete: {
      title: "Parts qui attendent le reste de leur commande",
      hint: "À l’entrepôt depuis trop longtemps : relancez les autres coopératives",
    },
    late_to_ship: {
      title: "Commandes à expédier sans attendre",
      hint: "Tout est arrivé à l’entrepôt, et le départ est en retard",
    },
    late_to_deliver: {
      title: "Colis en retard de livraison",
      hint: "Interrogez le transporteur",
    },
    returns_to_receive: {
      title: "Retours annoncés",
      hint: "À recevoir à leur arrivée, ou à refuser",
    },
    cash_to_confirm: {
      title: "Paiements à la livraison à confirmer",
      hint: "Appelez le client avant que la commande soit préparée",
    },
    cash_not_collected: {
      title: "Espèces qui ne sont pas encaissées",
      hint: "Expédiées depuis plus de 30 jours : interrogez le transporteur",
    },
    cash_not_remitted: {
      title: "Espèces à réclamer au transporteur",
      hint: "Encaissées depuis plus de 15 jours, et pas encore versées",
    },
    cash_to_reconcile: {
      title: "Espèces à rapprocher",
      hint: "Versées par le transporteur, à retrouver sur le compte",
    },
    refunds_to_transfer: {
      title: "Remboursements à virer",
      hint: "Dus aux clients qui ont payé en espèces",
    },
    statements_to_pay: {
      title: "Relevés à payer",
      hint: "À mettre dans un lot de virements",
    },
    payouts_to_approve: {
      title: "Lots de virements à approuver",
      hint: "Par une deuxième personne",
    },
  },
}
