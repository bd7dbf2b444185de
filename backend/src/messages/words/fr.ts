import { counted } from "../format"
import type { Words } from "./words"

export const fr: Words = {
  market: "Maarid",
  closing: "Maarid, le marché des coopératives du Maroc, toute l’année.",
  colon: "\u00A0: ",
  comma: ", ",
  greeting: (name) => `Bonjour ${name},`,
  reference: "Référence",
  goods: "Produits",
  delivery: "Livraison",
  discount: "Réduction",
  total: "Total",
  arrival: "Arrivée prévue",
  fetch: "Jours de retrait",
  answer: "Réponse de la coopérative avant",
  parcel: "Colis",
  reason: "Raison",
  reasons: {
    out_of_stock: "plus en stock",
    damaged: "article abîmé",
    cannot_deliver: "livraison impossible à cette adresse",
    closed: "la coopérative est fermée",
    not_confirmed: "la commande n’a pas été confirmée au téléphone",
    late: "arrivée trop tardive",
    changed_mind: "changement d’avis",
    absent: "personne sur place",
    other: "autre raison",
  },
  note: "La coopérative précise",
  instead: (now, was) => (now === 0 ? "pas envoyé" : `${now} sur ${was}`),
  track: "Suivre la commande",
  follow: "Numéro de suivi",
  follow_there: "Suivre chez le transporteur",
  at: ({ day, hour }) => `${day} à ${hour}`,
  pieces: (count) => counted(count, "fr", { one: "# pièce", other: "# pièces" }),
  services: {
    home: "Livraison à l’adresse",
    express: "Livraison express",
    pickup_cooperative: "Retrait à la coopérative",
    pickup_fair: "Retrait au salon",
  },
  placed: {
    subject: (reference) => `Votre commande ${reference} est enregistrée`,
    title: "Votre commande est enregistrée",
    lead: (parcels) =>
      parcels === 1
        ? "Merci de votre confiance. La coopérative a reçu votre commande ; nous vous tenons au courant à chaque étape."
        : `Merci de votre confiance. Votre commande arrive en ${parcels} colis : chaque coopérative prépare le sien, et nous vous tenons au courant à chaque étape.`,
    pay: {
      cash_on_delivery: (total) => `Vous payez chaque colis en espèces à sa réception, ${total} en tout.`,
      bank_transfer: (total, reference) =>
        `Merci de virer ${total} en indiquant la référence ${reference}. Le compte figure sur la page de suivi ; la préparation commence dès que le virement nous parvient.`,
      card: (total) => `Paiement par carte : ${total}.`,
    },
  },
  paid: {
    subject: (reference) => `Votre virement pour la commande ${reference} est arrivé`,
    title: "Votre virement est arrivé",
    lead: (total) => `Nous avons reçu ${total}. Les coopératives préparent maintenant vos colis.`,
    phone: (reference, total) => `Maarid: virement de ${total} reçu, la commande ${reference} est en préparation.`,
  },
  parcels: {
    accepted: {
      subject: ({ cooperative, reference }) => `${cooperative} a accepté votre commande ${reference}`,
      title: "Votre colis est en préparation",
      lead: ({ cooperative }) => `${cooperative} a accepté votre commande et la prépare.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: ${cooperative} a accepté votre commande ${reference} et la prépare.`,
    },
    accepted_in_part: {
      subject: ({ cooperative, reference }) => `${cooperative} prépare une partie de votre commande ${reference}`,
      title: "Votre colis est en préparation, il y manque quelque chose",
      lead: ({ cooperative, total }) =>
        `Une partie de ce que vous avez commandé à ${cooperative} n’est plus disponible, nous en sommes désolés. Le reste est en préparation ; le nouveau total est de ${total}.`,
      phone: ({ cooperative, reference, total }) =>
        `Maarid: commande ${reference}, ${cooperative} en envoie une partie: ${total}.`,
    },
    declined: {
      subject: ({ cooperative, reference }) => `${cooperative} ne peut pas honorer votre commande ${reference}`,
      title: "Ce colis ne peut pas être honoré",
      lead: ({ cooperative }) =>
        `Nous sommes désolés : ${cooperative} ne peut pas honorer votre commande. Vos autres colis, s’il y en a, suivent leur cours.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: désolés, ${cooperative} ne peut pas honorer votre commande ${reference}.`,
    },
    timed_out: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre colis de la commande ${reference} est annulé`,
      title: "La réponse n’est pas venue à temps",
      lead: ({ cooperative }) =>
        `${cooperative} n’a pas répondu dans le délai : ce colis est annulé. Nous sommes désolés de cette attente.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: désolés, ${cooperative} n'a pas répondu à temps. Colis annulé, commande ${reference}.`,
    },
    cancelled: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre colis de la commande ${reference} est annulé`,
      title: "Colis annulé",
      lead: ({ cooperative }) => `Le colis que préparait ${cooperative} est annulé.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative}: colis annulé, commande ${reference}.`,
    },
    packed: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre commande ${reference} est emballée`,
      title: "Votre colis est emballé",
      lead: ({ cooperative }) => `${cooperative} a emballé votre colis et le remet bientôt au transporteur.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative}: colis emballé, commande ${reference}.`,
    },
    ready: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre commande ${reference} est prête`,
      title: "Votre colis est prêt",
      lead: ({ cooperative, fair, reference }) =>
        fair
          ? `Votre colis est prêt. Il vous attend au stand de ${cooperative}${fair.stand ? ` (n° ${fair.stand})` : ""}, ${fair.where}, ${fair.days}. Présentez la référence ${reference}.`
          : `Votre colis vous attend chez ${cooperative}.`,
      phone: ({ cooperative, fair, reference, total, cash }) =>
        (fair
          ? `Maarid: colis prêt. Présentez ${reference}, ${fair.days}, au stand ${cooperative}.`
          : `Maarid: commande ${reference} prête chez ${cooperative}.`) + (cash ? ` À payer sur place: ${total}.` : ""),
    },
    partly_shipped: {
      subject: ({ cooperative, reference }) =>
        `${cooperative} : une partie de votre commande ${reference} est en route`,
      title: "Une partie de votre colis est en route",
      lead: ({ cooperative }) => `Un carton de votre commande a quitté ${cooperative} ; le reste suit.`,
      phone: ({ cooperative, reference }) => `Maarid: un carton de ${cooperative} est en route, commande ${reference}.`,
    },
    shipped: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre colis de la commande ${reference} est en route`,
      title: "Votre colis est en route",
      lead: ({ cooperative }) => `${cooperative} a expédié votre colis : il est en route vers vous.`,
      phone: ({ cooperative, reference, total, cash }) =>
        `Maarid: ${cooperative}: colis en route, commande ${reference}.${cash ? ` À payer à la réception: ${total}.` : ""}`,
    },
    partly_delivered: {
      subject: ({ cooperative, reference }) => `${cooperative} : une partie de votre commande ${reference} est remise`,
      title: "Une partie de votre colis est arrivée",
      lead: ({ cooperative }) => `Un carton de votre commande chez ${cooperative} vous a été remis ; le reste suit.`,
      phone: ({ cooperative, reference }) => `Maarid: un carton de ${cooperative} est remis, commande ${reference}.`,
    },
    delivered: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre colis de la commande ${reference} est livré`,
      title: "Votre colis est arrivé",
      lead: ({ cooperative }) =>
        `Le colis que vous a envoyé ${cooperative} est livré. Nous espérons qu’il vous plaît ; s’il manque quelque chose ou s’il est abîmé, dites-le-nous depuis la page de suivi.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative}: colis livré, commande ${reference}.`,
    },
    refused: {
      subject: ({ cooperative, reference }) => `${cooperative} : votre colis de la commande ${reference} repart`,
      title: "Le colis repart",
      lead: ({ cooperative }) =>
        `Le colis que vous a envoyé ${cooperative} n’a pas été remis ; il retourne à la coopérative.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: ${cooperative}: colis non remis, il repart. Commande ${reference}.`,
    },
    not_fetched: {
      subject: ({ cooperative, reference }) =>
        `${cooperative} : votre colis de la commande ${reference} n’a pas été retiré`,
      title: "Le colis n’a pas été retiré",
      lead: ({ cooperative }) => `Personne n’est venu chercher votre colis : ${cooperative} a gardé les produits.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: colis non retiré, gardé par ${cooperative}. Commande ${reference}.`,
    },
    fair_moved: {
      subject: ({ fair, reference }) => `${fair?.name ?? ""} change de dates : commande ${reference}`,
      title: "Le salon change de dates",
      lead: ({ cooperative, fair }) =>
        `Le salon où vous retirez votre colis change de dates. Le stand de ${cooperative} vous attend maintenant ici : ${fair?.where ?? ""}, ${fair?.days ?? ""}. Si ces jours ne vous conviennent pas, annulez le colis depuis la page de suivi avant qu’il soit préparé, ou appelez-nous.`,
      phone: ({ cooperative, fair, reference }) =>
        `Maarid: nouvelles dates de retrait, commande ${reference}: ${fair?.days ?? ""}, stand ${cooperative}.`,
    },
    fair_off: {
      subject: ({ fair, reference }) => `Votre colis ne sera pas à ${fair?.name ?? ""} : commande ${reference}`,
      title: "Votre colis vous attend à la coopérative",
      lead: ({ cooperative, fair }) =>
        `${cooperative} n’aura pas de stand à ${fair?.name ?? ""}. Vous pouvez retirer le colis à la coopérative, sans supplément, ou l’annuler depuis la page de suivi avant qu’il soit préparé.`,
      phone: ({ cooperative, reference }) =>
        `Maarid: commande ${reference} à retirer à la coopérative, pas au salon: ${cooperative}.`,
    },
    return_accepted: {
      subject: ({ cooperative, reference }) => `${cooperative} accepte votre retour, commande ${reference}`,
      title: "Votre retour est accepté",
      lead: ({ cooperative }) =>
        `${cooperative} reprend les articles. Le remboursement suit dès qu’ils lui sont parvenus.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} accepte votre retour, commande ${reference}.`,
    },
    return_refused: {
      subject: ({ cooperative, reference }) => `${cooperative} n’accepte pas votre retour, commande ${reference}`,
      title: "Votre retour est refusé",
      lead: ({ cooperative }) =>
        `${cooperative} ne reprend pas les articles. Si vous n’êtes pas d’accord, écrivez-nous : nous intervenons comme médiateur.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} refuse votre retour, commande ${reference}.`,
    },
    returned: {
      subject: ({ cooperative, reference }) => `${cooperative} a reçu votre retour, commande ${reference}`,
      title: "Votre retour est arrivé",
      lead: ({ cooperative }) =>
        `${cooperative} a reçu ce que vous avez renvoyé. Nous virons la somme sur votre compte bancaire et vous prévenons dès que c’est fait.`,
      phone: ({ cooperative, reference }) => `Maarid: ${cooperative} a reçu votre retour, commande ${reference}.`,
    },
    refunded: {
      subject: ({ refund, reference }) => `${refund} remboursés, commande ${reference}`,
      title: "Votre colis est remboursé",
      lead: ({ cooperative, refund }) => `${cooperative} : nous vous avons remboursé ${refund} pour ce colis.`,
      phone: ({ refund, reference }) => `Maarid: ${refund} remboursés, commande ${reference}.`,
    },
  },
  money: {
    nothing_paid: "Rien n’a été payé pour ce colis.",
    refund: (paid) => `Nous vous remboursons ${paid} par le moyen avec lequel vous avez payé.`,
    pay_cash: (total) => `À payer à la réception : ${total}.`,
    back: {
      card: "La somme revient sur la carte qui a payé ; votre banque l’affiche sous quelques jours.",
      transfer: "La somme arrive sur votre compte bancaire sous deux jours ouvrables.",
      cash: "La somme vous a été remise en espèces à la reprise des articles.",
    },
  },
  phone: {
    placed: (reference, total) => `Maarid: votre commande ${reference} est enregistrée, total ${total}.`,
    received: (reference, pieces, total) => `Maarid: nouvelle commande ${reference}, ${pieces}, ${total}.`,
    answer_by: (moment) => `Répondez avant ${moment}.`,
    cancelled: (reference) => `Maarid: la commande ${reference} est annulée, ne l'envoyez pas.`,
    returned: (reference) => `Maarid: le client demande un retour, commande ${reference}.`,
  },
  answer_by: "Répondre avant",
  order: {
    received: {
      subject: (reference) => `Nouvelle commande ${reference}`,
      title: "Nouvelle commande",
      lead: "Ouvrez le bureau de la coopérative pour l’accepter ou la refuser avant le délai.",
    },
    cancelled: {
      subject: (reference) => `La commande ${reference} est annulée`,
      title: "Une commande est annulée",
      lead: "L’acheteur l’a annulée, ne l’envoyez pas.",
    },
    returned: {
      subject: (reference) => `Demande de retour, commande ${reference}`,
      title: "Demande de retour",
      lead: "L’acheteur demande à retourner des produits : ouvrez le bureau pour répondre.",
    },
    open: "Ouvrir la commande",
  },
  enquiry: {
    subject: (subject, name) => `${subject} : message de ${name}`,
    title: "Un nouveau message pour Maarid",
    name: "Nom",
    contact: "Pour répondre",
    about: "Sujet",
    subjects: {
      order: "Commande",
      cooperative: "Coopérative",
      press: "Presse",
      privacy: "Données personnelles",
      other: "Autre sujet",
    },
  },
}
