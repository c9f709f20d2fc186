// Les lignes de la ligne de commande.
export const cli = {
  andMore: 'et {n} de plus',
} as const;
