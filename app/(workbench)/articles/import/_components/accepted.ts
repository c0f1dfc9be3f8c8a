/** Endings of the files that can be read; what a file holds decides, whatever it is called. */
export const ACCEPTED =
  ".txt,.html,.htm,.docx,.odt,.md,.markdown,.xlsx,.csv,.tsv,.xlf,.xliff,.sdlxliff,.mqxliff,.tmx,.json,text/plain,text/html";
