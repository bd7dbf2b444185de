import type { InfoSlug } from "../../modules/info-page/info-slugs"
import type { InfoText } from "../../modules/info-page/info-text"

export const fr: Record<InfoSlug, InfoText> = {
  "how-it-works": {
    title: "Comment ça marche",
    summary:
      "Vous achetez directement à des coopératives marocaines, dans un seul panier, et suivez chaque colis jusqu’à votre porte.",
    body: `## Vous choisissez

Par région, par produit, par coopérative ou par salon. La bande tissée au bord de chaque pièce, la lisière, dit de loin d’où elle vient.

La page d’un produit dit qui l’a fait, où, avec quoi, et ce qui revient à la coopérative sur son prix.

## Vous remplissez un seul panier

Il réunit les produits de plusieurs coopératives et reste sur votre appareil, même sans compte.

Chaque coopérative prépare son colis : avant de confirmer, vous voyez le prix et la date de chaque livraison, et un seul total.

## Vous confirmez et payez

Un nom, une adresse et un téléphone suffisent. Vous payez en espèces à la livraison ou par virement ; la carte apparaît quand elle est disponible.

Vous recevez une seule référence : avec elle et votre téléphone, vous suivez chaque colis.

## La coopérative répond

- Elle accepte ou décline avant un délai fixé ; sans réponse, sa commande s’annule et vous ne payez rien.
- Tant que le colis n’est pas préparé, vous pouvez annuler.
- Une fois expédié, vous le suivez jusqu’à la remise.`,
  },
  delivery: {
    title: "Livraison",
    summary: "Un colis par coopérative, à un prix et une date connus avant de confirmer, partout au Maroc.",
    body: `## Combien ça coûte ?

Le prix de chaque colis dépend de la province de départ, de celle d’arrivée, du poids, du volume et du service. Vous le voyez sur la page du produit en choisissant votre province, puis dans le panier avant de confirmer.

## Comment le recevoir ?

- À domicile
- En express, là où le service existe
- En retrait à la coopérative
- En retrait à un salon

## L’adresse

Vous choisissez la région puis la province ou préfecture, et vous écrivez le quartier et un repère connu. Le code postal est facultatif. La personne qui reçoit peut être une autre que celle qui paie.

## Où ?

Nous livrons au Maroc seulement. Depuis l’étranger, on peut acheter pour quelqu’un qui s’y trouve.`,
  },
  returns: {
    title: "Retours",
    summary: "Une pièce cassée ou non conforme, ou un changement d’avis : voici comment la rendre.",
    body: `## Une pièce abîmée ou non conforme

Vous pouvez la refuser à la porte sans la payer. Si vous le remarquez plus tard, ouvrez la commande depuis [le suivi](/track), choisissez « Rendre un article » et joignez une photo : le retour est alors à la charge du vendeur.

## Vous avez changé d’avis

Vous avez sept jours à partir de la réception pour nous le dire, sans donner de raison. La pièce revient comme elle est arrivée, et les frais de retour sont à votre charge. Le détail et les exceptions sont à la page [Droit de rétractation](/withdrawal).

## Le remboursement

Il suit le moyen de paiement utilisé, ou un virement si vous avez payé en espèces. Chaque remboursement se voit dans le suivi de votre commande.`,
  },
  withdrawal: {
    title: "Droit de rétractation",
    summary: "Sept jours pour revenir sur un achat à distance, sans raison ni pénalité.",
    body: `## Ce que dit la loi, ce à quoi nous nous engageons

La loi 31-08 sur la protection du consommateur donne à qui achète à distance un délai pour se rétracter. Nous appliquons sept jours à partir de la réception du colis, et trente jours si nous avons omis de vous informer de ce droit.

Ces durées restent à vérifier dans le texte en vigueur avant l’ouverture du marché au public ; si la loi accorde davantage, c’est elle qui s’applique.

## Comment faire ?

Ouvrez la commande depuis [le suivi](/track), avec sa référence et votre téléphone, et choisissez « Rendre un article » : les pièces, la raison, et c’est envoyé. Vous pouvez aussi passer par la page [Nous écrire](/contact) ; une phrase suffit : « Je me rétracte de mon achat… ».

## Ce qui n’est pas concerné

- Ce qui a été fait pour vous, à vos mesures ou à votre nom.
- Les aliments qui se gâtent vite.
- Les cosmétiques et aliments scellés que vous avez ouverts, pour des raisons d’hygiène.

Une pièce abîmée ou non conforme se rend dans tous les cas.

## Le remboursement

Le prix des pièces rendues est remboursé après leur réception, au plus tard quinze jours après votre rétractation. Les frais de retour restent à la charge de l’acheteur.`,
  },
  terms: {
    title: "Conditions de vente",
    summary: "Ce à quoi s’engagent la coopérative, le marché et l’acheteur, en bref.",
    body: `## Un marché de démonstration

Ce site est une démonstration : coopératives et produits sont des exemples, les commandes ne sont pas exécutées et n’engagent personne. Les conditions ci-dessous sont celles du marché une fois ouvert.

## Les parties

Le vendeur est la coopérative nommée sur la page du produit ; c’est elle qui établit la facture. Maarid est un intermédiaire : il expose, reçoit la commande et le paiement, et suit la livraison.

## Les prix

Les prix sont en dirhams, taxes comprises. La livraison est à part, affichée pour chaque colis avant de confirmer. Le prix dû est celui affiché au moment de la confirmation.

## Le contrat

Votre confirmation est une offre d’achat ; la vente est conclue quand la coopérative l’accepte. Chaque coopérative a sa commande : si l’une décline, les autres demeurent et ce qui a été payé pour elle est rendu.

## La conformité

Une pièce faite à la main peut différer un peu de son image par la couleur ou la taille : c’est sa nature. Un défaut ou un écart manifeste relève de la page [Retours](/returns).

## En cas de désaccord

[Écrivez-nous](/contact) d’abord : nous faisons le lien avec la coopérative. Vous gardez tous vos droits devant les associations de consommateurs et les tribunaux marocains compétents.`,
  },
  privacy: {
    title: "Données personnelles",
    summary: "Ce que nous gardons, pourquoi, et comment le consulter ou l’effacer.",
    body: `## Ce que nous gardons

- Votre nom, l’adresse de livraison, votre téléphone, et votre e-mail si vous l’écrivez, pour exécuter la commande.
- Vos achats et leurs paiements, pour la comptabilité et les retours.
- Votre panier, sur votre seul appareil tant que vous n’êtes pas connecté.

Aucune publicité ni aucun pistage par des tiers sur ce site.

## Qui les voit

La coopérative à qui vous achetez voit ce qu’il faut pour préparer votre colis, le transporteur ce qu’il faut pour le livrer. Nous ne vendons ni ne prêtons les données.

## Vos droits

La loi 09-08 vous garantit l’accès à vos données, leur rectification et l’opposition à leur traitement. Passez par la page [Nous écrire](/contact), sujet « Mes données personnelles ». Vous pouvez aussi saisir la CNDP.

## Combien de temps

Les pièces de vente sont gardées le temps qu’exige la loi comptable, le reste est effacé quand vous demandez la suppression de votre compte. Ce marché de démonstration n’est pas encore déclaré à la CNDP : il devra l’être avant d’ouvrir.`,
  },
  seller: {
    title: "Qui vend ?",
    summary: "La coopérative : son nom et son registre sont sur sa page et sur votre facture.",
    body: `## La coopérative

Chaque produit est vendu par une seule coopérative, union de coopératives, association, groupement d’intérêt économique ou un artisan. Sa page donne son nom légal, son siège, son registre, et ce que les organisateurs des salons ont vérifié.

## Maarid

Maarid est l’intermédiaire : il vérifie les coopératives, reçoit les paiements et leur remet ce qui leur revient, moins une commission annoncée que vous voyez sur la page du produit.

## Les signes de qualité

Un signe, indication géographique ou autorisation sanitaire par exemple, ne s’affiche que si nous en avons vu la preuve et tant qu’il est valable. À son échéance, il disparaît.

## Dans cette démonstration

Aucune société n’exploite encore ce marché et les coopératives sont des exemples. Avant toute vente réelle figureront ici le nom de l’exploitant, son registre de commerce, son ICE et son adresse.`,
  },
  "about-the-pictures": {
    title: "À propos des images",
    summary: "Les images de ce marché sont des dessins que nous avons faits, pas des photos.",
    body: `## Des dessins

Chaque image de produit est un dessin fait par ordinateur dans la manière de son métier : le tapis nœud par nœud, le vase tourné et émaillé, aux motifs de sa région. Elle ne représente aucune pièce précise, et il n’y en a pas deux pareilles. Les fichiers eux-mêmes disent qu’ils sont dessinés.

## Pourquoi ?

Parce que les coopératives présentées sont des exemples et que nous ne voulions pas leur prêter le travail d’autrui. Quand une vraie coopérative vend, les photos de ses pièces prennent leur place.

## Couleurs et motifs

Chacune des douze régions a une couleur et un motif tirés de ses métiers : rayures du mendil des Jbala, étoile du zellige de Fès, fibule du Souss, vagues de Dakhla. Le choix est le nôtre ; ce ne sont pas des emblèmes officiels.`,
  },
  "for-cooperatives": {
    title: "Pour les coopératives",
    summary: "Vendez toute l’année, pas seulement les jours de salon.",
    body: `## Qui peut vendre ?

Les coopératives et leurs unions, les associations, les groupements d’intérêt économique et les artisans, après vérification de leur registre. Mutuelles et institutions ont une page de présentation, sans vente.

## Ce qu’il vous faut

- Un téléphone
- Le document d’immatriculation
- Un compte bancaire ou postal à son nom
- Les photos, poids et prix de vos pièces

## Comment se passe une vente ?

Vous êtes prévenus de chaque commande et l’acceptez ou la déclinez d’un geste avant le délai. Vous préparez le colis et le remettez au transporteur. Un seul écran dit ce qui est à préparer, ce qui vous est dû, ce qui a été retenu et pourquoi.

Vous pouvez fermer boutique pour une récolte ou pour l’Aïd, avec une date de retour ; ce qui est vendu reste suivi.

## Le prix

Vous fixez vos prix. La commission est annoncée, arrêtée le jour de la vente et ne change plus ensuite.

## Nous rejoindre

[Remplissez la demande](/apply) sur un téléphone, en six étapes, avec des photos des papiers. Pour de l’aide, parlez-en aux organisateurs du prochain salon de votre région ou [écrivez-nous](/contact).`,
  },
}
