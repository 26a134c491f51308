// Knows frequent given names of German-speaking countries: a line of two words that begins with one is a person.

export function isGivenName(word: string): boolean {
  const hyphen = word.indexOf('-');
  return givenNames.has(hyphen < 0 ? word : word.slice(0, hyphen));
}

const givenNames: ReadonlySet<string> = new Set(
  `Achim Adrian Agnes Alex Alexander Alexandra Alfred Alice Alina Amelie Andrea Andreas Angela Angelika Anja Anke Anna Anne
  Annette Anton Antonia Armin Arne Arno Astrid Axel Barbara Bastian Beate Beatrice Ben Benedikt Benjamin Bernd Bernhard
  Bettina Birgit Birte Bianca Björn Britta Brigitte Bruno Carina Carl Carla Carmen Carola Caroline Carsten Charlotte
  Christa Christian Christiane Christin Christina Christine Christof Christoph Christopher Clara Claudia Clemens Cornelia
  Corinna Daniel Daniela David Denise Dennis Detlef Diana Dieter Dietmar Dirk Dominik Doris Dorothea Eberhard Eckhard
  Edith Elena Elisabeth Elke Ellen Elvira Emil Emma Erich Erik Ernst Erwin Esther Eva Evelyn Fabian Felicitas Felix
  Ferdinand Florian Frank Franz Franziska Frauke Friederike Friedrich Fritz Gabriele Georg Gerald Gerd Gerhard Gernot
  Gertrud Gisela Gregor Gudrun Guido Günter Günther Hanna Hannah Hannes Hans Harald Harry Hartmut Heidi Heike Heiko Heiner
  Heinrich Heinz Helena Helga Helmut Henning Henrik Herbert Hermann Hilde Holger Horst Hubert Ina Ines Inga Ingo Ingrid
  Irene Iris Isabel Isabella Jakob Jan Jana Janina Jasmin Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jonathan
  Jörg Josef Joseph Judith Julia Julian Juliane Jürgen Jürg Jutta Kai Karin Karl Karla Karoline Karsten Katharina Kathrin
  Katja Katrin Kerstin Kevin Kilian Klara Klaus Konrad Konstantin Kristian Kristin Kristina Kurt Lara Larissa Lars Laura
  Lea Lena Leo Leon Leonhard Leonie Lisa Lorenz Louisa Lothar Ludwig Luisa Lukas Lutz Magdalena Maike Maja Manfred Manuel
  Manuela Marc Marcel Marco Marcus Margarete Margit Maria Marianne Marie Marina Mario Marion Marius Mark Markus Marlene
  Martin Martina Mathias Matthias Max Maximilian Meike Melanie Michael Michaela Miriam Mirjam Moritz Monika Nadine Nadja
  Natalie Natascha Nele Nicola Nicole Niklas Niko Nikolaus Nils Nina Nora Norbert Olaf Ole Oliver Olivia Oskar Otto Pascal
  Patricia Patrick Patrik Paul Paula Paulina Peter Petra Philip Philipp Pia Rainer Ralf Ralph Ramona Raphael Rebecca Regina
  Regine Reinhard Reinhold Renate René Ricarda Richard Rita Robert Robin Roland Rolf Roman Ronald Rosa Rudolf Ruth Sabine
  Sabrina Samuel Sandra Sara Sarah Sascha Sebastian Silke Silvia Simon Simone Sina Sofia Sonja Sophia Sophie Stefan Stefanie
  Steffen Stephan Stephanie Susanne Svenja Sven Sylvia Tabea Tamara Tanja Tatjana Theo Theresa Thilo Thomas Thorsten Till
  Tilman Tim Timo Tina Tobias Tom Torben Torsten Udo Ulf Uli Ulrich Ulrike Ursula Ute Uta Uwe Valentin Valerie Vanessa
  Ahmed Ali Alice Andrej Angelina Antony Barack Benjamin Bill Boris Carlos Charles David Dmitri Donald Elon Emmanuel
  Fatih Friedrich George Giorgia Hassan Hillary Igor Iwan James Jeff Jerome Joe John José Juan Kamala Kate Keir Kim Luis
  Marine Mario Mark Mehmet Mike Mohammed Mustafa Narendra Nicolás Nicolas Olaf Pedro Pierre Recep Rishi Sergej Sergio
  Steve Theresa Tony Viktor Vladimir Volodymyr Wladimir Wolodymyr Xavier
  Vera Verena Veronika Viktor Viktoria Vincent Volker Walter Werner Wilfried Wilhelm Willi Wolf Wolfgang Wolfram Yvonne`.split(
    /\s+/,
  ),
);
