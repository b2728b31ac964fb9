/** One team of a group after its three matches, as published; `place` after all of FIFA's criteria. */
export interface Standing {
  readonly code: string;
  readonly team: string;
  readonly group: string;
  readonly place: number;
  readonly won: number;
  readonly drawn: number;
  readonly scored: number;
  readonly conceded: number;
}

const team = (
  group: string,
  place: number,
  code: string,
  name: string,
  ...[won, drawn, scored, conceded]: readonly [number, number, number, number]
): Standing => ({ code, team: name, group, place, won, drawn, scored, conceded });

/** The group stage of the World Cup 2014. */
export const worldCup2014: readonly Standing[] = [
  team('A', 1, 'BRA', 'Brazil', 2, 1, 7, 2),
  team('A', 2, 'MEX', 'Mexico', 2, 1, 4, 1),
  team('A', 3, 'CRO', 'Croatia', 1, 0, 6, 6),
  team('A', 4, 'CMR', 'Cameroon', 0, 0, 1, 9),
  team('B', 1, 'NED', 'Netherlands', 3, 0, 10, 3),
  team('B', 2, 'CHI', 'Chile', 2, 0, 5, 3),
  team('B', 3, 'ESP', 'Spain', 1, 0, 4, 7),
  team('B', 4, 'AUS', 'Australia', 0, 0, 3, 9),
  team('C', 1, 'COL', 'Colombia', 3, 0, 9, 2),
  team('C', 2, 'GRE', 'Greece', 1, 1, 2, 4),
  team('C', 3, 'CIV', "Côte d'Ivoire", 1, 0, 4, 5),
  team('C', 4, 'JPN', 'Japan', 0, 1, 2, 6),
  team('D', 1, 'CRC', 'Costa Rica', 2, 1, 4, 1),
  team('D', 2, 'URU', 'Uruguay', 2, 0, 4, 4),
  team('D', 3, 'ITA', 'Italy', 1, 0, 2, 3),
  team('D', 4, 'ENG', 'England', 0, 1, 2, 4),
  team('E', 1, 'FRA', 'France', 2, 1, 8, 2),
  team('E', 2, 'SUI', 'Switzerland', 2, 0, 7, 6),
  team('E', 3, 'ECU', 'Ecuador', 1, 1, 3, 3),
  team('E', 4, 'HON', 'Honduras', 0, 0, 1, 8),
  team('F', 1, 'ARG', 'Argentina', 3, 0, 6, 3),
  team('F', 2, 'NGA', 'Nigeria', 1, 1, 3, 3),
  team('F', 3, 'BIH', 'Bosnia-Herzegovina', 1, 0, 4, 4),
  team('F', 4, 'IRN', 'Iran', 0, 1, 1, 4),
  team('G', 1, 'GER', 'Germany', 2, 1, 7, 2),
  team('G', 2, 'USA', 'United States', 1, 1, 4, 4),
  team('G', 3, 'POR', 'Portugal', 1, 1, 4, 7),
  team('G', 4, 'GHA', 'Ghana', 0, 1, 4, 6),
  team('H', 1, 'BEL', 'Belgium', 3, 0, 4, 1),
  team('H', 2, 'ALG', 'Algeria', 1, 1, 6, 5),
  team('H', 3, 'RUS', 'Russia', 0, 2, 2, 3),
  team('H', 4, 'KOR', 'South Korea', 0, 1, 3, 6),
];

/** The group stage of the World Cup 2018. */
export const worldCup2018: readonly Standing[] = [
  team('A', 1, 'URU', 'Uruguay', 3, 0, 5, 0),
  team('A', 2, 'RUS', 'Russia', 2, 0, 8, 4),
  team('A', 3, 'KSA', 'Saudi Arabia', 1, 0, 2, 7),
  team('A', 4, 'EGY', 'Egypt', 0, 0, 2, 6),
  team('B', 1, 'ESP', 'Spain', 1, 2, 6, 5),
  team('B', 2, 'POR', 'Portugal', 1, 2, 5, 4),
  team('B', 3, 'IRN', 'Iran', 1, 1, 2, 2),
  team('B', 4, 'MAR', 'Morocco', 0, 1, 2, 4),
  team('C', 1, 'FRA', 'France', 2, 1, 3, 1),
  team('C', 2, 'DEN', 'Denmark', 1, 2, 2, 1),
  team('C', 3, 'PER', 'Peru', 1, 0, 2, 2),
  team('C', 4, 'AUS', 'Australia', 0, 1, 2, 5),
  team('D', 1, 'CRO', 'Croatia', 3, 0, 7, 1),
  team('D', 2, 'ARG', 'Argentina', 1, 1, 3, 5),
  team('D', 3, 'NGA', 'Nigeria', 1, 0, 3, 4),
  team('D', 4, 'ISL', 'Iceland', 0, 1, 2, 5),
  team('E', 1, 'BRA', 'Brazil', 2, 1, 5, 1),
  team('E', 2, 'SUI', 'Switzerland', 1, 2, 5, 4),
  team('E', 3, 'SRB', 'Serbia', 1, 0, 2, 4),
  team('E', 4, 'CRC', 'Costa Rica', 0, 1, 2, 5),
  team('F', 1, 'SWE', 'Sweden', 2, 0, 5, 2),
  team('F', 2, 'MEX', 'Mexico', 2, 0, 3, 4),
  team('F', 3, 'KOR', 'South Korea', 1, 0, 3, 3),
  team('F', 4, 'GER', 'Germany', 1, 0, 2, 4),
  team('G', 1, 'BEL', 'Belgium', 3, 0, 9, 2),
  team('G', 2, 'ENG', 'England', 2, 0, 8, 3),
  team('G', 3, 'TUN', 'Tunisia', 1, 0, 5, 8),
  team('G', 4, 'PAN', 'Panama', 0, 0, 2, 11),
  team('H', 1, 'COL', 'Colombia', 2, 0, 5, 2),
  team('H', 2, 'JPN', 'Japan', 1, 1, 4, 4),
  team('H', 3, 'SEN', 'Senegal', 1, 1, 4, 4),
  team('H', 4, 'POL', 'Poland', 1, 0, 2, 5),
];
