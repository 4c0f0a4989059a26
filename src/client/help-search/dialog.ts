export class SearchDialog { open(_query: string): void {} }
